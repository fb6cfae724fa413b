package pullquote.article.clean;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The subjects of appeals (newsletters, donations, …) that a text itself is about, so that its own words on them aren't taken for appeals. */
final class Topics {

    private static final int PARAGRAPHS = 3;

    private Topics() {}

    /** The subjects named in the first line, or in three paragraphs that are no appeals. */
    static Set<RemovalReason> of(List<Look> blocks) {
        Map<RemovalReason, Integer> counts = new EnumMap<>(RemovalReason.class);
        for (int i = 0; i < blocks.size(); i++) {
            Look look = blocks.get(i);
            boolean first = i == 0 && !look.isProse() && !look.isSureFurniture() && Headlines.isCandidate(look.block());
            if (first
                    || look.isProse() && Appeal.find(look.block(), 0, Set.of()).isEmpty()) {
                int weight = first ? PARAGRAPHS : 1;
                Appeal.subjectsOf(look.block()).forEach(subject -> counts.merge(subject, weight, Integer::sum));
            }
        }
        Set<RemovalReason> about = EnumSet.noneOf(RemovalReason.class);
        counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= PARAGRAPHS)
                .forEach(entry -> about.add(entry.getKey()));
        return about;
    }
}
