package pullquote.article;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Names of languages as callers write them: BCP 47. */
final class Languages {

    private Languages() {}

    /** The tag in the usual way to write it ({@code pt-BR}); empty where it is none. */
    static Optional<String> tag(String given) {
        try {
            return Optional.of(
                    new Locale.Builder().setLanguageTag(given).build().toLanguageTag());
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
