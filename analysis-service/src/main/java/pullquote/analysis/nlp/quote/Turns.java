package pullquote.analysis.nlp.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pullquote.analysis.nlp.entity.EntityType;
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
    private static final Set<String> NO_NAMES = Lexicon.read("no-labels.txt");

    private Turns() {}

    /** The turns of a text; one alone is one only if its label names a person whom the text names besides. */
    static List<Turn> find(Reading reading) {
        List<Turn> turns = new ArrayList<>();
        int people = 0;
        for (Span block : Blocks.of(reading.document)) {
            Optional<Turn> turn = of(reading, block);
            turn.ifPresent(turns::add);
            people += turn.filter(t -> names(reading, t.speaker())).isPresent() ? 1 : 0;
        }
        return turns.size() > 1 || people > 0 ? turns : List.of();
    }

    private static boolean names(Reading reading, Span label) {
        int token = reading.document.tokenIndexAt(label.end() - 1);
        int entity = reading.entityOf[token];
        return entity >= 0
                && reading.entities.get(entity).type() == EntityType.PERSON
                && reading.entities.get(entity).count() > 1;
    }

    private static boolean isPlace(Reading reading, Span label) {
        int token = reading.document.tokenIndexAt(label.end() - 1);
        int entity = reading.entityOf[token];
        return entity >= 0 && reading.entities.get(entity).type() == EntityType.LOCATION;
    }

    private static Optional<Turn> of(Reading reading, Span block) {
        String text = reading.document.text();
        Matcher label = LABEL.matcher(text).region(block.start(), block.end());
        if (!label.lookingAt() || label.end() >= block.end()) {
            return Optional.empty();
        }
        String group = label.group("all") != null ? "all" : "name";
        Span speaker = new Span(label.start(group), label.end(group));
        if (NO_NAMES.contains(speaker.of(text)
                .toLowerCase(java.util.Locale.ROOT)
                .replace('\u2019', '\'')
                .replace(' ', '_'))) {
            return Optional.empty();
        }
        boolean capitals = group.equals("all") && speaker.length() > 2;
        if (isPlace(reading, speaker) || !capitals && !names(reading, speaker)) {
            return Optional.empty();
        }
        Span words = Blocks.trim(text, label.end(), block.end());
        boolean marked = "\"\u201c'\u2018".indexOf(text.charAt(words.start())) >= 0;
        if (marked) {
            return Optional.empty();
        }
        boolean closed = block.start() < label.start(group) && "\"\u201d'".indexOf(text.charAt(words.end() - 1)) >= 0;
        return Optional.of(new Turn(speaker, closed ? Blocks.trim(text, words.start(), words.end() - 1) : words));
    }
}
