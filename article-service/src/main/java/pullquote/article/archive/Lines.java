package pullquote.article.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream, one after the other; holds no more than one of them. */
final class Lines {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final int longest;
    private final int longestArchived;
    private final byte[] buffer = new byte[BUFFER];
    private int start;
    private int end;
    private long number;

    /**
     * @param longest of a line, in bytes
     * @param longestArchived of a line that an export wrote; it holds a whole history
     */
    Lines(InputStream in, int longest, int longestArchived) {
        this.in = in;
        this.longest = longest;
        this.longestArchived = longestArchived;
    }

    /**
     * A line without its end.
     *
     * @param number from 1
     * @param bytes its first bytes alone where it is too long
     * @param limit the bytes that it may have
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Line(long number, byte[] bytes, boolean isTooLong, int limit) {

        boolean isBlank() {
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return true;
        }
    }

    /** The next line; empty at the end. */
    Optional<Line> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int limit = longest;
        boolean tooLong = false;
        boolean any = false;
        while (start < end || fill()) {
            any = true;
            int stop = lineEnd();
            int length = stop - start;
            if (!tooLong) {
                line.write(buffer, start, length);
            }
            boolean ended = stop < end;
            start = ended ? stop + 1 : stop;
            if (line.size() > limit && limit < longestArchived && ArchiveLine.isOne(line.toByteArray())) {
                limit = longestArchived;
            }
            if (line.size() > limit) {
                tooLong = true;
                line.reset();
            }
            if (ended) {
                break;
            }
        }
        return any ? Optional.of(new Line(++number, line.toByteArray(), tooLong, limit)) : Optional.empty();
    }

    private int lineEnd() {
        for (int i = start; i < end; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return end;
    }

    private boolean fill() throws IOException {
        start = 0;
        do {
            end = in.read(buffer);
        } while (end == 0);
        end = Math.max(0, end);
        return end > 0;
    }
}
