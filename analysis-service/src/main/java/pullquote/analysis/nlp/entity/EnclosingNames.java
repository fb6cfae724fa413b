package pullquote.analysis.nlp.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import pullquote.analysis.nlp.entity.CapitalizedRuns.Run;
import pullquote.analysis.nlp.text.Span;

/**
 * Finds names of events and the like around the name of a place or person: "Paris Agreement", "Hurricane Ivan", "Treaty of Lisbon". The name
 * inside is counted by itself as well, so that the counts of persons, bodies and places do not depend on which types are asked for.
 */
final class EnclosingNames {

    private static final Set<String> EVENTS = WordLists.of("event");
    private static final Set<String> FRONTS = WordLists.of("front");
    private static final Set<String> FRONTS_OF = WordLists.of("front-of");

    private EnclosingNames() {}

    /** Where they stand, in order of the runs; {@code named} in order of the text. */
    static List<Span> find(NameWords words, List<Mention> named, PlaceLexicon places) {
        List<Span> found = new ArrayList<>();
        List<Run> runs = CapitalizedRuns.find(words, places);
        int next = 0;
        for (Mention mention : named) {
            int from = words.document().tokenIndexAt(mention.start());
            int to = words.document().tokenIndexAt(mention.end() - 1) + 1;
            while (next < runs.size() && runs.get(next).from() < to) {
                next++;
            }
            boolean behind = next < runs.size()
                    && runs.get(next).from() == to
                    && words.isBeside(to)
                    && !words.isPossessive(to - 1)
                    && mention.type() != EntityType.ORGANIZATION
                    && EVENTS.contains(words.key(runs.get(next).to() - 1));
            int start = startOf(words, from);
            if (behind || start < from) {
                found.add(words.span(start, behind ? runs.get(next).to() : to));
            }
        }
        return found;
    }

    /** Where a name starts whose first words stand before a token; that token where there are none. */
    private static int startOf(NameWords words, int from) {
        int before = from - 1;
        if (before < 0 || !words.isBeside(from)) {
            return from;
        }
        if (FRONTS.contains(words.key(before)) && words.isCapital(before)) {
            return before;
        }
        boolean of = words.text(before).equals("of") && before > 0 && words.isBeside(before);
        return of && FRONTS_OF.contains(words.key(before - 1)) && words.isCapital(before - 1) ? before - 1 : from;
    }
}
