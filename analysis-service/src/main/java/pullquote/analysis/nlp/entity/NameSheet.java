package pullquote.analysis.nlp.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Span;

/** The mentions of a document while names are added and widened. None overlaps another. */
final class NameSheet {

    private final Document document;
    private final TreeMap<Integer, Mention> byStart = new TreeMap<>();

    NameSheet(Document document, List<Mention> mentions) {
        this.document = document;
        mentions.forEach(mention -> byStart.put(mention.start(), mention));
    }

    Document document() {
        return document;
    }

    /** All mentions, in order of the text. */
    List<Mention> mentions() {
        return List.copyOf(byStart.values());
    }

    /** Puts a mention in place of those inside it; does nothing where one reaches beyond it. */
    void put(int start, int end, EntityType type) {
        List<Integer> inside = new ArrayList<>();
        Map.Entry<Integer, Mention> before = byStart.lowerEntry(end);
        while (before != null && before.getValue().end() > start) {
            if (before.getKey() < start || before.getValue().end() > end) {
                return;
            }
            inside.add(before.getKey());
            before = byStart.lowerEntry(before.getKey());
        }
        inside.forEach(byStart::remove);
        byStart.put(start, new Mention(new Span(start, end), type));
    }

    /** Where the last mention before an offset ends; 0 where there is none. */
    int endOfLastBefore(int offset) {
        return Optional.ofNullable(byStart.lowerEntry(offset))
                .map(entry -> entry.getValue().end())
                .orElse(0);
    }
}
