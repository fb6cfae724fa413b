package pullquote.analysis.nlp.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Given names and their English short forms. */
final class GivenNames {

    private static final Map<String, Set<String>> FORMALS = new HashMap<>();
    private static final Map<String, Set<String>> ALIKE = new HashMap<>();

    static {
        for (String line : Lexicon.lines("nicknames.txt")) {
            Set<String> names = Set.of(line.split(" "));
            String formal = line.substring(0, line.indexOf(' '));
            for (String name : names) {
                FORMALS.computeIfAbsent(name, n -> new HashSet<>()).add(formal);
                ALIKE.computeIfAbsent(name, n -> new HashSet<>()).addAll(names);
            }
        }
    }

    private GivenNames() {}

    /** Whether the two are the same given name, one or both in a short form ("bill" and "william"). */
    static boolean sameName(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        Set<String> formalsOfA = FORMALS.getOrDefault(a, Set.of(a));
        return FORMALS.getOrDefault(b, Set.of(b)).stream().anyMatch(formalsOfA::contains);
    }

    /** All forms of the given names that this one may be: "william", "bill", "will"… for each of them. */
    static Set<String> alike(String name) {
        return ALIKE.getOrDefault(name, Set.of());
    }
}
