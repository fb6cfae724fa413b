package pullquote.article.archive;

import java.nio.charset.StandardCharsets;

/** A line of an export: an article with its history. */
final class ArchiveLine {

    /** What each starts with: tells it from an article that is sent for the first time. */
    private static final byte[] START = "{\"archive\":".getBytes(StandardCharsets.UTF_8);

    private ArchiveLine() {}

    /** Whether a line, or the start of one, is of an export. */
    static boolean isOne(byte[] line) {
        if (line.length < START.length) {
            return false;
        }
        for (int i = 0; i < START.length; i++) {
            if (line[i] != START[i]) {
                return false;
            }
        }
        return true;
    }
}
