package pullquote.article;

import java.util.Map;

/**
 * What was sent, untouched.
 *
 * @param mediaType its media type with parameters, as the sender gave it
 * @param parameters the metadata that came beside it, by name
 * @param content its bytes; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; the bytes go straight to the database.
public record Original(String mediaType, Map<String, String> parameters, byte[] content) {

    public Original {
        parameters = Map.copyOf(parameters);
    }
}
