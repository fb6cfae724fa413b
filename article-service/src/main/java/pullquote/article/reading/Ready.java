package pullquote.article.reading;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPOutputStream;

/** An answer that only has to be sent. */
final class Ready {

    /** Smaller ones fit into one packet anyway. */
    private static final int WORTHWHILE = 1000;

    private final String tag;
    private final String contentType;
    private final boolean gzip;

    /** The same two as they are sent. */
    private final CharSequence tagHeader;

    private final CharSequence typeHeader;

    /** Never changed, and its position neither; it may become another one with the same bytes. */
    private volatile ByteBuffer body;

    /**
     * @param body its bytes, which nobody changes any more
     * @param tag its strong entity tag, with quotes
     */
    Ready(byte[] body, String contentType, String tag, boolean gzip) {
        this.body = ByteBuffer.wrap(body);
        this.contentType = contentType;
        this.tag = tag;
        this.gzip = gzip;
        this.tagHeader = HttpHeaders.createOptimized(tag);
        this.typeHeader = HttpHeaders.createOptimized(contentType);
    }

    String tag() {
        return tag;
    }

    String contentType() {
        return contentType;
    }

    boolean gzip() {
        return gzip;
    }

    CharSequence tagHeader() {
        return tagHeader;
    }

    CharSequence typeHeader() {
        return typeHeader;
    }

    int length() {
        return body.remaining();
    }

    /** A copy. */
    byte[] bytes() {
        byte[] copy = new byte[body.remaining()];
        body.duplicate().get(copy);
        return copy;
    }

    /** For one answer. */
    Buffer buffer() {
        return Buffer.buffer(Unpooled.wrappedBuffer(body));
    }

    /** Is asked for again and again: moves to where the system takes it from, which saves a copy for each answer. */
    void settle() {
        ByteBuffer now = body;
        if (!now.isDirect()) {
            body = ByteBuffer.allocateDirect(now.remaining())
                    .put(now.duplicate())
                    .flip()
                    .asReadOnlyBuffer();
        }
    }

    /** What it takes in memory, in bytes, with its key. */
    int weight() {
        return body.remaining() + 2 * (tag.length() + contentType.length()) + 300;
    }

    /** The same answer compressed; or itself, where that would gain nothing. */
    Ready compressed() {
        if (length() < WORTHWHILE) {
            return this;
        }
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(length() / 2);
        try (GZIPOutputStream zip = new GZIPOutputStream(compressed)) {
            zip.write(bytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can be written to", e);
        }
        String other = tag.substring(0, tag.length() - 1) + ".gzip\"";
        return new Ready(compressed.toByteArray(), contentType, other, true);
    }
}
