package pullquote.article.clean;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds how the bytes of a page are to be read, in the order of the HTML standard (13.2.3.2): byte order mark, sender, page; else UTF-8. */
final class PageCharset {

    private static final int PRESCAN = 4096;
    private static final Pattern META =
            Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s{0,5}=\\s{0,5}[\"']?\\s{0,5}([a-z0-9_:.-]{2,40})");

    private PageCharset() {}

    /** The text of a page; bytes that are nothing in its charset become U+FFFD. */
    static String decode(byte[] html, Optional<String> sender) {
        Charset charset = mark(html)
                .or(() -> sender.flatMap(PageCharset::named))
                .or(() -> inPage(html))
                .orElse(StandardCharsets.UTF_8);
        return new String(html, charset);
    }

    private static Optional<Charset> mark(byte[] html) {
        if (startsWith(html, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(html, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return startsWith(html, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Charset> inPage(byte[] html) {
        Matcher meta = META.matcher(new String(html, 0, Math.min(PRESCAN, html.length), StandardCharsets.ISO_8859_1));
        return meta.find() ? named(meta.group(1)) : Optional.empty();
    }

    /** A charset by its label; what pages call Latin-1 is windows-1252 on the web, and UTF-16 in a readable tag cannot be true. */
    private static Optional<Charset> named(String label) {
        String name = label.strip().toLowerCase(java.util.Locale.ROOT);
        if (name.equals("iso-8859-1") || name.equals("latin1") || name.equals("us-ascii")) {
            return Optional.of(Charset.forName("windows-1252"));
        }
        if (name.startsWith("utf-16")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
