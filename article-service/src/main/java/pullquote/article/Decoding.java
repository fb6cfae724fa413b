package pullquote.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;
import pullquote.article.problem.Problems;

/** From bytes to text, without guessing: what cannot be decoded is told, not replaced. */
public final class Decoding {

    private Decoding() {}

    /**
     * The text of a body.
     *
     * @param charset the name that the media type gives; null: UTF-8
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 where the bytes are not in that charset, with the place of the first
     *     that is not; 415 where the charset is unknown
     */
    static String decode(byte[] content, @Nullable String charset) {
        Charset named = charset == null ? StandardCharsets.UTF_8 : named(charset);
        CharBuffer text = CharBuffer.allocate(content.length + 1);
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CoderResult result = named.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(bytes, text, true);
        if (result.isError()) {
            throw Problems.badRequest("Byte " + bytes.position() + " of the body is not valid " + named.name()
                    + "; name the charset in Content-Type if it is another");
        }
        String decoded = text.flip().toString();
        return decoded.startsWith("\ufeff") ? decoded.substring(1) : decoded;
    }

    /**
     * Refuses what no text holds and the database cannot store: NUL and halves of surrogate pairs.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400, naming the field and the place
     */
    public static String check(String field, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw Problems.badField(field, "Character " + i + " of " + field + " is NUL, which no text holds");
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw Problems.badField(field, "Character " + i + " of " + field + " is half of a surrogate pair");
            }
        }
        return text;
    }

    private static Charset named(String charset) {
        try {
            return Charset.forName(charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw Problems.unsupportedMediaType("Unknown charset; send UTF-8");
        }
    }
}
