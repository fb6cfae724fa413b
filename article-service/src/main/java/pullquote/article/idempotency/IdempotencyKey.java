package pullquote.article.idempotency;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pullquote.article.problem.Problems;

/**
 * What a caller names a request by, to be able to repeat it (draft-ietf-httpapi-idempotency-key-header).
 *
 * @param caller whose key it is
 * @param value as the caller chose it
 */
public record IdempotencyKey(String caller, String value) {

    public static final String HEADER = "Idempotency-Key";

    /** A string of RFC 8941 §3.3.3 or, since many clients send it so, the same without quotation marks. */
    private static final Pattern VALUE = Pattern.compile(
            "\"((?:[\\x20-\\x21\\x23-\\x5b\\x5d-\\x7e]|\\\\[\"\\\\]){1,255})\"|([\\x21-\\x7e&&[^\",;\\\\]]{1,255})");

    /**
     * Reads the header.
     *
     * @param headers its values; null or empty where the request has none
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 where it is no key
     */
    public static Optional<IdempotencyKey> parse(String caller, @Nullable List<String> headers) {
        if (headers == null || headers.isEmpty()) {
            return Optional.empty();
        }
        Matcher value = VALUE.matcher(headers.get(0).strip());
        if (headers.size() > 1 || !value.matches()) {
            throw Problems.badField(
                    HEADER, HEADER + " must be one string of 1 to 255 printable ASCII characters in quotation marks");
        }
        String quoted = value.group(1);
        return Optional.of(
                new IdempotencyKey(caller, quoted == null ? value.group(2) : quoted.replaceAll("\\\\(.)", "$1")));
    }
}
