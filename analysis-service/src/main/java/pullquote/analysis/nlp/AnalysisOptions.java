package pullquote.analysis.nlp;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import pullquote.analysis.nlp.entity.EntityType;

/**
 * What a caller wants to know beside the names and quotations, which every analysis has.
 *
 * @param sentences how many sentences the summary may have, 1 to 20
 * @param words how many words the summary may have; where it is given, it counts in place of {@code sentences}
 * @param focus the name of the entity that the summary shall be about; an unknown one gives an empty summary
 * @param further the types to look for beside persons, organisations and places: other names, dates, amounts, percentages
 * @param publishedAt the day against which dates such as "Tuesday" are resolved
 */
public record AnalysisOptions(
        int sentences,
        OptionalInt words,
        Optional<String> focus,
        Set<EntityType> further,
        Optional<LocalDate> publishedAt) {

    public static final int DEFAULT_SENTENCES = 3;

    public AnalysisOptions {
        // In the order of the enum, so that equal options are written alike by every JVM.
        further = Collections.unmodifiableSet(
                further.isEmpty() ? EnumSet.noneOf(EntityType.class) : EnumSet.copyOf(further));
    }

    /** Three sentences, names and quotations. */
    public static AnalysisOptions standard() {
        return ofSentences(DEFAULT_SENTENCES);
    }

    /** Whether they ask for the same as {@link #standard()}; the day matters to dates alone. */
    public boolean isStandard() {
        return sentences == DEFAULT_SENTENCES && words.isEmpty() && focus.isEmpty() && further.isEmpty();
    }

    public static AnalysisOptions ofSentences(int sentences) {
        return new AnalysisOptions(sentences, OptionalInt.empty(), Optional.empty(), Set.of(), Optional.empty());
    }
}
