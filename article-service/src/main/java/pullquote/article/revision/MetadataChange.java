package pullquote.article.revision;

import org.jspecify.annotations.Nullable;

/**
 * A field that differs between two revisions.
 *
 * @param field its name, as in an article
 * @param from null where there was none
 * @param to null where there is none
 */
public record MetadataChange(
        String field, @Nullable String from, @Nullable String to) {}
