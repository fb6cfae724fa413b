package pullquote.article.reading;

import java.util.Arrays;

/** What callers say about the form of an answer. */
final class Wishes {

    private Wishes() {}

    /**
     * Whether an {@code Accept-Encoding} (RFC 9110 §12.5.3) takes gzip.
     *
     * @param header its value; empty where there is none
     */
    static boolean gzip(String header) {
        if (header.isEmpty()) {
            return false;
        }
        boolean any = false;
        for (String coding : header.split(",")) {
            String[] parts = coding.strip().split(";");
            String name = parts[0].strip();
            boolean taken =
                    Arrays.stream(parts).skip(1).noneMatch(part -> part.strip().matches("(?i)q=0(\\.0*)?"));
            if (name.equalsIgnoreCase("gzip") || name.equalsIgnoreCase("x-gzip")) {
                return taken;
            }
            any |= name.equals("*") && taken;
        }
        return any;
    }
}
