package pullquote.analysis.nlp.quote;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pullquote.analysis.nlp.text.Span;

/** Turns of transcripts and interviews: a block that opens with a speaker's name and a colon. */
final class Turns {

    /**
     * A turn.
     *
     * @param speaker where the label stands
     * @param words where what is said stands
     */
    record Turn(Span speaker, Span words) {}

    private static final Pattern LABEL = Pattern.compile(
            "[\"\u201c']?(?:(?<all>\\p{Lu}[\\p{Lu}.'\u2019-]+(?:\\h\\p{Lu}[\\p{Lu}.'\u2019-]*){0,3})|(?<name>\\p{Lu}[\\p{Ll}.]+(?:\\h(?:Mc|De|O')?\\p{Lu}[\\p{Ll}.]*){0,2}))(?:\\h\\([^()\\n]{1,30}\\))?:\\h+");
    private static final Set<String> NO_NAMES = Set.of(
            "note",
            "update",
            "updated",
            "correction",
            "editor's note",
            "photo",
            "photos",
            "video",
            "watch",
            "read",
            "read more",
            "related",
            "source",
            "sources",
            "image",
            "copyright",
            "breaking",
            "warning",
            "example",
            "ps",
            "image credit",
            "location",
            "date",
            "time",
            "contact",
            "email",
            "phone",
            "website",
            "more",
            "advertisement",
            "caption",
            "credit",
            "editor’s note",
            "here",
            "result",
            "results",
            "exclusive",
            "analysis",
            "opinion",
            "review",
            "transcript",
            "summary",
            "question",
            "bottom line",
            "fact",
            "claim",
            "verdict",
            "fact check",
            "when",
            "where",
            "why",
            "what",
            "who",
            "how",
            "cost",
            "price",
            "tickets",
            "rating",
            "abstract",
            "full text");

    private Turns() {}

    /** The turn that a block is, if it is one whose label is in capitals, or a name which the text has besides. */
    static Optional<Turn> of(Reading reading, Span block) {
        String text = reading.document.text();
        Matcher label = LABEL.matcher(text).region(block.start(), block.end());
        if (!label.lookingAt() || label.end() >= block.end()) {
            return Optional.empty();
        }
        String group = label.group("all") != null ? "all" : "name";
        Span speaker = new Span(label.start(group), label.end(group));
        if (NO_NAMES.contains(speaker.of(text).toLowerCase(java.util.Locale.ROOT))) {
            return Optional.empty();
        }
        boolean capitals = group.equals("all") && speaker.length() > 2;
        int token = reading.document.tokenIndexAt(speaker.end() - 1);
        boolean person = reading.entityOf[token] >= 0
                && reading.entities.get(reading.entityOf[token]).count() > 1;
        if (!capitals && !person) {
            return Optional.empty();
        }
        return Optional.of(new Turn(speaker, Blocks.trim(text, label.end(), block.end())));
    }
}
