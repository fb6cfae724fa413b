package pullquote.analysis.nlp.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Span;

/**
 * Finds proper names that are no person, body or place: events, works, holidays, indices, programmes, products, peoples and faiths. Rules over
 * what the finder of names left, since no openly licensed text of news has them marked.
 */
final class OtherNames {

    private OtherNames() {}

    /** The mentions, in order of the text; those of events and works may have one of {@code named} inside. */
    static List<Mention> find(Document document, List<Mention> named, PlaceLexicon places) {
        NameWords words = new NameWords(document, named);
        List<Span> titles = QuotedTitles.find(words);
        List<Span> spans = new ArrayList<>(titles);
        spans.addAll(OtherRuns.find(words, places));
        spans.addAll(Peoples.find(words, places));
        BitSet taken = new BitSet();
        named.forEach(mention -> taken.set(mention.start(), mention.end()));
        List<Mention> all = new ArrayList<>(named);
        all.addAll(free(spans, taken));
        all.sort(Comparator.comparingInt(Mention::start));
        Set<String> keys = keys(document, named);
        List<Span> enclosing = new ArrayList<>(titles);
        enclosing.addAll(EnclosingNames.find(words, named, places));
        enclosing.removeIf(span -> keys.contains(Words.key(document.textOf(span))));
        BitSet covered = new BitSet();
        List<Mention> others = free(enclosing, covered);
        MissedNames.add(document, all, places).stream()
                .filter(mention -> mention.type() == EntityType.OTHER)
                .filter(mention -> !keys.contains(Words.key(document.textOf(mention.span()))))
                .filter(mention -> !covered.get(mention.start()))
                .forEach(others::add);
        others.sort(Comparator.comparingInt(Mention::start));
        return others;
    }

    /** The spans that no character is taken from by another. */
    private static List<Mention> free(List<Span> spans, BitSet taken) {
        List<Mention> free = new ArrayList<>();
        for (Span span : spans) {
            int next = taken.nextSetBit(span.start());
            if (next < 0 || next >= span.end()) {
                taken.set(span.start(), span.end());
                free.add(new Mention(span, EntityType.OTHER));
            }
        }
        return free;
    }

    /** The names that were found, and what the longer ones end in: "Tarns" after "Ashby Tarns" is no other name. */
    private static Set<String> keys(Document document, List<Mention> named) {
        Set<String> keys = new HashSet<>();
        for (Mention mention : named) {
            List<String> words = Words.of(document.textOf(mention.span()));
            int least = mention.type() == EntityType.LOCATION ? 0 : words.size() - 1;
            for (int i = 0; i <= least; i++) {
                keys.add(String.join(" ", words.subList(i, words.size())));
            }
        }
        return keys;
    }
}
