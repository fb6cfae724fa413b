package pullquote.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import pullquote.article.problem.Problems;

/** Bodies that are sent compressed (RFC 9110 §8.4). */
public final class ContentCoding {

    /** What more than this of the packed size comes out of is no text: news packs to a third, repeated lines to a hundredth. */
    private static final long HIGHEST_RATIO = 200;
    /** So much may come out of little. */
    private static final long HARMLESS = 8 << 20;

    private ContentCoding() {}

    /**
     * The body as it was before it was packed, with a guard against bombs.
     *
     * @param coding the value of {@code Content-Encoding}; null: none
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 415 where the coding is unknown; 400, also while the stream is read, where
     *     the body is not in that coding; 413 where a little body becomes a huge one
     */
    public static InputStream decode(InputStream body, @Nullable String coding) {
        String name = coding == null ? "identity" : coding.strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "identity", "" -> body;
            case "gzip", "x-gzip" -> new Unpacked(new Counted(body));
            default -> throw Problems.unsupportedCoding();
        };
    }

    /** Opened when it is first read, so that a body which is none is a problem of reading. */
    private static final class Unpacked extends InputStream {

        private final Counted packed;
        private @Nullable InputStream gzip;
        private long unpacked;

        Unpacked(Counted packed) {
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            try {
                if (gzip == null) {
                    gzip = new GZIPInputStream(packed, 1 << 16);
                }
                int read = gzip.read(into, offset, length);
                unpacked += Math.max(0, read);
                if (unpacked > HARMLESS && unpacked > packed.count * HIGHEST_RATIO) {
                    throw Problems.badRequest("The body unpacks to more than " + HIGHEST_RATIO + " times its size");
                }
                return read;
            } catch (ZipException e) {
                throw Problems.badRequest("The body is not valid gzip");
            }
        }
    }

    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
