package pullquote.train.ner;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import pullquote.analysis.nlp.entity.tagger.HashIndex;
import pullquote.analysis.nlp.entity.tagger.Hashing;
import pullquote.analysis.nlp.entity.tagger.Lexicon;

/** Packs Brown clusters and gazetteers into a {@link Lexicon}. */
final class LexiconBuilder {

    /** The gazetteers that hold more than a hundred phrases; the others are lists of numerals and weekdays. */
    private static final List<Integer> GAZETTEERS = List.of(3, 4, 6, 8, 9, 10, 11, 12, 13, 14, 15);

    private static final int LONGEST_PHRASE = 6;

    private LexiconBuilder() {}

    static Lexicon build(Map<String, String> clusters, Map<String, Collection<Integer>> phrases) {
        List<String> paths = List.copyOf(new TreeSet<>(clusters.values()));
        Map<String, Integer> numbers = new HashMap<>();
        int[] bits = new int[paths.size() + 1];
        for (String path : paths) {
            numbers.put(path, numbers.size() + 1);
            bits[numbers.get(path)] = Integer.parseInt("1" + path.substring(0, Math.min(path.length(), 24)), 2);
        }
        HashIndex words = HashIndex.forSize(clusters.size());
        short[] values = new short[words.capacity()];
        clusters.forEach((word, path) ->
                values[words.put(Hashing.of(word))] = numbers.get(path).shortValue());
        Map<Long, Integer> entries = entries(phrases);
        HashIndex index = HashIndex.forSize(entries.size());
        short[] marks = new short[index.capacity()];
        entries.forEach((hash, value) -> marks[index.put(hash)] |= value.shortValue());
        return new Lexicon(words, values, bits, index, marks);
    }

    /** Every phrase with the bits of its gazetteers, and every beginning of a longer phrase with its mark. */
    private static Map<Long, Integer> entries(Map<String, Collection<Integer>> phrases) {
        Map<Long, Integer> entries = new LinkedHashMap<>();
        phrases.forEach((phrase, gazetteers) -> {
            String[] words = phrase.split(" ");
            int bits = 0;
            for (int gazetteer : gazetteers) {
                int place = GAZETTEERS.indexOf(gazetteer);
                bits |= place < 0 ? 0 : 1 << place;
            }
            if (words.length <= LONGEST_PHRASE && bits != 0) {
                long hash = 0;
                for (int i = 0; i < words.length; i++) {
                    hash = Lexicon.extend(hash, Hashing.of(words[i]));
                    entries.merge(hash, i == words.length - 1 ? bits : Lexicon.PREFIX, (a, b) -> a | b);
                }
            }
        });
        return entries;
    }
}
