package pullquote.bench;

import java.util.Random;

/** Lines of an import: clean articles of invented words, each another one. The same number gives the same line. */
final class NewsLines {

    private static final int PARAGRAPH = 50;
    private static final String[] GLUE = {"the", "of", "and", "to", "in", "a", "that", "was", "for", "on"};

    private NewsLines() {}

    /** @param words how many words its body has */
    static String line(long number, int words) {
        Random random = new Random(number);
        StringBuilder line = new StringBuilder(words * 9);
        line.append("{\"url\":\"https://paper")
                .append(number % 50)
                .append(".example/")
                .append(number)
                .append("\",\"publisher\":\"Paper ")
                .append(number % 50)
                .append("\",\"byline\":\"Writer ")
                .append(number % 400)
                .append("\",\"publishedAt\":\"2026-")
                .append(String.format("%02d-%02d", 1 + number % 12, 1 + number % 28))
                .append("T08:00:00Z\",\"headline\":\"");
        words(random, 8, line);
        line.append("\",\"body\":\"");
        for (int left = words; left > 0; left -= PARAGRAPH) {
            words(random, Math.min(left, PARAGRAPH), line);
            line.append(left > PARAGRAPH ? ".\\n\\n" : ".");
        }
        return line.append("\"}\n").toString();
    }

    private static void words(Random random, int count, StringBuilder line) {
        for (int i = 0; i < count; i++) {
            line.append(i == 0 ? "" : " ")
                    .append(
                            random.nextInt(5) < 2
                                    ? GLUE[random.nextInt(GLUE.length)]
                                    // The square of an even number makes some words far more frequent than others.
                                    : Corpus.word((int) (40_000 * Math.pow(random.nextDouble(), 3))));
        }
    }
}
