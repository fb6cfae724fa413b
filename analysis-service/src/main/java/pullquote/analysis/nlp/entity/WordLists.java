package pullquote.analysis.nlp.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lists of {@code words.txt}. */
final class WordLists {

    private static final Map<String, Set<String>> BY_KIND = new HashMap<>();

    static {
        for (String line : Lexicon.lines("words.txt")) {
            List<String> words = List.of(line.split(" "));
            BY_KIND.computeIfAbsent(words.get(0), kind -> new HashSet<>()).addAll(words.subList(1, words.size()));
        }
    }

    private WordLists() {}

    static Set<String> of(String kind) {
        Set<String> words = BY_KIND.get(kind);
        if (words == null) {
            throw new IllegalArgumentException("words.txt has no list of the kind " + kind);
        }
        return Set.copyOf(words);
    }
}
