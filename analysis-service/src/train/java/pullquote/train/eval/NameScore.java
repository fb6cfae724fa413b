package pullquote.train.eval;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Scores names of persons, organisations and places given as BIO tags of tokens, sentence by sentence. A name is right where it has the tokens and
 * the type of the gold, an article before it and a possessive or a stop behind it aside.
 */
public final class NameScore {

    private static final Map<String, String> TYPES =
            Map.of("PER", "PERSON-", "ORG", "ORGANIZATION-", "LOC", "LOCATION-");
    private static final Pattern BEFORE = Pattern.compile("(?i)the|a|an|['’]s");
    private static final Pattern AFTER = Pattern.compile("['’]s|[.,]");

    /** Of each type what was right, what was found and what there was. */
    private final Map<String, int[]> counts = new TreeMap<>();

    /** A name as a run of tokens of a sentence. */
    private record Name(int from, int to, String type) {}

    /** Adds a sentence: its tokens, and for each its right tag and the one that was found. */
    public void add(List<String> tokens, List<String> gold, List<String> found) {
        Set<Name> right = names(tokens, gold);
        Set<Name> given = names(tokens, found);
        right.forEach(name -> count(name)[2]++);
        given.forEach(name -> count(name)[1]++);
        given.stream().filter(right::contains).forEach(name -> count(name)[0]++);
    }

    private int[] count(Name name) {
        return counts.computeIfAbsent(name.type(), type -> new int[3]);
    }

    /** Precision, recall and F1, of all names and of each type. */
    public Figures figures() {
        int[] all = new int[3];
        counts.values().forEach(count -> {
            for (int i = 0; i < all.length; i++) {
                all[i] += count[i];
            }
        });
        Figures figures = new Figures();
        figures.counts("", new Counts(all[0], all[1], all[2]));
        counts.forEach((type, c) -> figures.counts(TYPES.getOrDefault(type, type), new Counts(c[0], c[1], c[2])));
        return figures;
    }

    private static Set<Name> names(List<String> tokens, List<String> tags) {
        Set<Name> names = new HashSet<>();
        int start = 0;
        while (start < tags.size()) {
            String tag = tags.get(start);
            int end = start + 1;
            if (tag.length() > 2) {
                while (end < tags.size() && tags.get(end).equals("I-" + tag.substring(2))) {
                    end++;
                }
                addTrimmed(tokens, start, end, tag.substring(2), names);
            }
            start = end;
        }
        return names;
    }

    private static void addTrimmed(List<String> tokens, int from, int to, String type, Set<Name> names) {
        int start = from;
        int end = to;
        while (start < end && BEFORE.matcher(tokens.get(start)).matches()) {
            start++;
        }
        while (start < end && AFTER.matcher(tokens.get(end - 1)).matches()) {
            end--;
        }
        if (start < end && TYPES.containsKey(type)) {
            names.add(new Name(start, end, type));
        }
    }
}
