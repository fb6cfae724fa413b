package pullquote.article;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.AttributeConverter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 of a text in UTF-8.
 *
 * @param hex 64 hexadecimal digits, lower case
 */
@Schema(type = SchemaType.STRING, pattern = "^sha256:[0-9a-f]{64}$")
public record ContentHash(String hex) {

    public static ContentHash of(String text) {
        return of(sha256(text.getBytes(StandardCharsets.UTF_8)));
    }

    public static ContentHash of(byte[] sha256) {
        return new ContentHash(HexFormat.of().formatHex(sha256));
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /** As callers see it: {@code sha256:} and the digits. */
    @Override
    @JsonValue
    public String toString() {
        return "sha256:" + hex;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256", e);
        }
    }

    /** The 32 bytes in the database, half the size of the digits. */
    @jakarta.persistence.Converter
    public static final class Column implements AttributeConverter<ContentHash, byte[]> {

        @Override
        public byte @Nullable [] convertToDatabaseColumn(@Nullable ContentHash hash) {
            return hash == null ? null : hash.bytes();
        }

        @Override
        public @Nullable ContentHash convertToEntityAttribute(byte @Nullable [] column) {
            return column == null ? null : of(column);
        }
    }
}
