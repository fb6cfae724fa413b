package pullquote.analysis.nlp.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A sorted list of ASCII words as one array of bytes, searched by halves: a tenth of the heap of a set of strings.
 * Lines of the files start with {@code #} where they are comments.
 */
final class Lexicon {

    private final byte[] lines;

    private Lexicon(byte[] lines) {
        this.lines = lines;
    }

    /** A list whose lines are in order of their bytes. */
    static Lexicon load(String name) {
        return new Lexicon(read(name));
    }

    /** The lines of a small file, without comments and blank lines. */
    static List<String> lines(String name) {
        return new String(read(name), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                .toList();
    }

    private static byte[] read(String name) {
        try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Not on the class path: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The lexicon could not be read: " + name, e);
        }
    }

    boolean contains(String word) {
        int low = 0;
        int high = lines.length;
        while (low < high) {
            int start = startOfLine((low + high) >>> 1, low);
            int end = endOfLine(start);
            int order = compare(word, start, end);
            if (order == 0) {
                return true;
            }
            if (order < 0) {
                high = start;
            } else {
                low = end + 1;
            }
        }
        return false;
    }

    private int startOfLine(int at, int low) {
        int start = at;
        while (start > low && lines[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private int endOfLine(int start) {
        int end = start;
        while (end < lines.length && lines[end] != '\n') {
            end++;
        }
        return end;
    }

    private int compare(String word, int start, int end) {
        int length = Math.min(word.length(), end - start);
        for (int i = 0; i < length; i++) {
            int order = Character.compare(word.charAt(i), (char) lines[start + i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(word.length(), end - start);
    }
}
