package pullquote.article.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was sent, byte for byte: {@code text} where the bytes are UTF-8, so that people and programs can read it; {@code base64}
 * otherwise.
 *
 * @param parameters the metadata that came beside it, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ArchivedOriginal(
        String mediaType,
        Map<String, String> parameters,
        @Nullable String text,
        @Nullable String base64) {

    ArchivedOriginal {
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(parameters, "parameters");
        if ((text == null) == (base64 == null)) {
            throw new IllegalArgumentException("exactly one of text and base64 is needed");
        }
    }

    static ArchivedOriginal of(String mediaType, Map<String, String> parameters, byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return new ArchivedOriginal(mediaType, parameters, text, null);
        } catch (CharacterCodingException e) {
            return new ArchivedOriginal(
                    mediaType, parameters, null, Base64.getEncoder().encodeToString(content));
        }
    }

    byte[] content() {
        return text == null ? Base64.getDecoder().decode(base64) : text.getBytes(StandardCharsets.UTF_8);
    }
}
