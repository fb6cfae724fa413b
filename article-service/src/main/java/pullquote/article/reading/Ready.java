package pullquote.article.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/**
 * An answer that only has to be sent.
 *
 * @param tag its strong entity tag, with quotes
 */
record Ready(byte[] bytes, String contentType, String tag, boolean gzip) {

    /** Smaller ones fit into one packet anyway. */
    private static final int WORTHWHILE = 1000;

    /** What it takes in memory, in bytes, with its key. */
    int weight() {
        return bytes.length + 2 * tag.length() + 200;
    }

    /** The same answer compressed; or itself, where that would gain nothing. */
    Ready compressed() {
        if (bytes.length < WORTHWHILE) {
            return this;
        }
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(bytes.length / 2);
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can be written to", e);
        }
        String other = tag.substring(0, tag.length() - 1) + ".gzip\"";
        return new Ready(compressed.toByteArray(), contentType, other, true);
    }
}
