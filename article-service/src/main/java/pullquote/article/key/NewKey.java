package pullquote.article.key;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key that is asked for.
 *
 * @param name what it is for, in the words of whoever asks
 * @param scopes one or more of {@code read}, {@code write}, {@code admin}
 * @param expiresAt from when on it is not to be valid, ISO 8601 with offset; null: it never ends by itself
 */
public record NewKey(
        @Nullable String name,
        @Nullable List<String> scopes,
        @Nullable String expiresAt) {}
