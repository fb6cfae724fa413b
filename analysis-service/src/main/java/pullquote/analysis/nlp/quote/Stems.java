package pullquote.analysis.nlp.quote;

import java.util.Map;

/** Rough stems of verbs: enough that "argued", "argues" and "arguing" share what was learned of one of them. */
final class Stems {

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("said", "say"),
            Map.entry("saying", "say"),
            Map.entry("says", "say"),
            Map.entry("told", "tell"),
            Map.entry("wrote", "writ"),
            Map.entry("written", "writ"),
            Map.entry("thought", "think"),
            Map.entry("knew", "know"),
            Map.entry("known", "know"),
            Map.entry("spoke", "speak"),
            Map.entry("spoken", "speak"),
            Map.entry("felt", "feel"),
            Map.entry("found", "find"),
            Map.entry("saw", "se"),
            Map.entry("seen", "se"),
            Map.entry("swore", "swear"),
            Map.entry("shown", "show"),
            Map.entry("meant", "mean"),
            Map.entry("heard", "hear"),
            Map.entry("sought", "seek"),
            Map.entry("made", "mak"),
            Map.entry("gave", "giv"),
            Map.entry("given", "giv"),
            Map.entry("took", "tak"),
            Map.entry("taken", "tak"),
            Map.entry("went", "go"),
            Map.entry("quoth", "say"),
            Map.entry("sang", "sing"),
            Map.entry("understood", "understand"),
            Map.entry("held", "hold"),
            Map.entry("laid", "lay"),
            Map.entry("put", "put"));

    private Stems() {}

    static String of(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        String stem = cut(word);
        int n = stem.length();
        boolean doubled =
                n > 3 && stem.charAt(n - 1) == stem.charAt(n - 2) && "bdgmnprt".indexOf(stem.charAt(n - 1)) >= 0;
        return doubled ? stem.substring(0, n - 1) : stem;
    }

    private static String cut(String word) {
        if (word.length() > 4 && (word.endsWith("ied") || word.endsWith("ies"))) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.length() > 5 && word.endsWith("ing")) {
            return withoutE(word.substring(0, word.length() - 3));
        }
        if (word.length() > 4 && word.endsWith("ed")) {
            return withoutE(word.substring(0, word.length() - 2));
        }
        if (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")) {
            return withoutE(word.substring(0, word.length() - 1));
        }
        return withoutE(word);
    }

    private static String withoutE(String stem) {
        return stem.length() > 3 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    }
}
