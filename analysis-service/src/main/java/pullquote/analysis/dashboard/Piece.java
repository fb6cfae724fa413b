package pullquote.analysis.dashboard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pullquote.analysis.nlp.entity.Entity;

/**
 * A stretch of a paragraph that is drawn in one way.
 *
 * @param text what stands there
 * @param entity what it names, if it is a mention
 * @param quoted whether it lies in a quotation
 * @param summary whether it lies in a sentence of the summary
 * @param anchors ids of what starts here, so that a link leads to this place
 */
public record Piece(String text, Optional<Entity> entity, boolean quoted, boolean summary, List<String> anchors) {

    public Piece {
        anchors = List.copyOf(anchors);
    }

    /** The id that its element carries, or empty. */
    public String id() {
        return anchors.isEmpty() ? "" : anchors.get(0);
    }

    /** The ids that empty elements before it carry, since one element has but one. */
    public List<String> otherIds() {
        return anchors.isEmpty() ? List.of() : anchors.subList(1, anchors.size());
    }

    /** The classes that its element carries: the style sheet knows them. */
    public String classes() {
        return Stream.of(quoted ? "quoted" : "", summary ? "in-summary" : "")
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Whether it is drawn as running text, with nothing to tell. */
    public boolean isPlain() {
        return entity.isEmpty() && !quoted && !summary && anchors.isEmpty();
    }

    /** The class of its entity's type, or empty. */
    public String type() {
        return entity.map(e -> EntityLabels.cssClass(e.type())).orElse("");
    }

    /** What a pointer that rests on a mention is told. */
    public String label() {
        return entity.map(e -> EntityLabels.label(e.type()) + ": " + e.name()).orElse("");
    }
}
