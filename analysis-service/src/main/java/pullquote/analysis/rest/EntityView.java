package pullquote.analysis.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pullquote.analysis.nlp.entity.Entity;
import pullquote.analysis.nlp.entity.EntityType;
import pullquote.analysis.nlp.entity.Mention;
import pullquote.analysis.nlp.entity.Merge;

/**
 * An entity, or a value.
 *
 * @param count how often it is named
 * @param aliases its other surface forms
 * @param description what the text calls it beside its name
 * @param salience how much the text is about it, 0 to 1
 * @param sameAs its Wikidata id, only where the name is unambiguous
 * @param value of a date, amount or percentage, in a form to compute with
 * @param reasons why each other form is this entity; only with {@code explain=true}
 */
record EntityView(
        String name,
        EntityType type,
        int count,
        List<String> aliases,
        @Nullable String description,
        double salience,
        @Nullable String sameAs,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String value,
        List<MentionView> mentions,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> reasons) {

    /** One place where it is named. */
    record MentionView(String text, int start, int end) {

        static MentionView of(String text, Mention mention) {
            return new MentionView(mention.span().of(text), mention.start(), mention.end());
        }
    }

    static EntityView of(String text, Entity entity, boolean explain) {
        return new EntityView(
                entity.name(),
                entity.type(),
                entity.count(),
                entity.aliases(),
                entity.description().orElse(null),
                entity.salience(),
                entity.sameAs().orElse(null),
                entity.value().orElse(null),
                entity.mentions().stream()
                        .map(mention -> MentionView.of(text, mention))
                        .toList(),
                explain ? entity.merges().stream().map(Merge::sentence).toList() : null);
    }
}
