package pullquote.analysis.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Reads posted texts up to the limit, without guessing: what cannot be decoded is told, not replaced. */
@ApplicationScoped
class PostedText {

    /** How much more of a body is read, and dropped, so that its sender comes to read the answer. */
    private static final long PATIENCE = 64L << 20;

    private final int limit;

    PostedText(@ConfigProperty(name = "pullquote.max-body-bytes") int limit) {
        this.limit = limit;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 413, 415, 400 or, for a text without a word, 422 */
    String read(InputStream body, @Nullable MediaType type) {
        @Nullable String charset = type == null ? null : type.getParameters().get("charset");
        String text = decode(bytes(body), charset);
        int nul = text.indexOf(0);
        if (nul >= 0) {
            throw Problems.badRequest("Character " + nul + " of the text is NUL, which no text holds");
        }
        if (text.isBlank()) {
            throw Problems.emptyText("The text is empty: send a text with at least one word");
        }
        return text;
    }

    private byte[] bytes(InputStream body) {
        try {
            byte[] content = body.readNBytes(limit + 1);
            if (content.length > limit) {
                drop(body);
                throw Problems.tooLarge(limit);
            }
            return content;
        } catch (IOException e) {
            throw Problems.badRequest("The body ended early");
        }
    }

    private static void drop(InputStream body) throws IOException {
        long left = PATIENCE;
        byte[] buffer = new byte[8192];
        int read = 0;
        while (left > 0 && read >= 0) {
            read = body.read(buffer);
            left -= read;
        }
    }

    private static String decode(byte[] content, @Nullable String charset) {
        Charset named = charset == null ? StandardCharsets.UTF_8 : named(charset);
        CharBuffer text = CharBuffer.allocate(content.length + 1);
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CoderResult result = named.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(bytes, text, true);
        if (result.isError()) {
            throw Problems.badRequest("Byte " + bytes.position() + " of the text is not valid " + named.name()
                    + "; name the charset in Content-Type if it is another");
        }
        return text.flip().toString();
    }

    private static Charset named(String charset) {
        try {
            return Charset.forName(charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw Problems.badRequest("Unknown charset; send UTF-8");
        }
    }
}
