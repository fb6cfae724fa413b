package pullquote.analysis.nlp.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says in words why a sentence was chosen. */
final class Reasons {

    private static final int NAMED_WORDS = 4;

    private final Candidates candidates;
    private final Words words;
    private final Selection selection;
    private final Set<Integer> aboutFocus;

    Reasons(Candidates candidates, Words words, Selection selection, List<Integer> aboutFocus) {
        this.candidates = candidates;
        this.words = words;
        this.selection = selection;
        this.aboutFocus = Set.copyOf(aboutFocus);
    }

    List<String> of(int index) {
        Candidate sentence = candidates.all().get(index);
        List<String> reasons = new ArrayList<>();
        reasons.add("sentence " + (index + 1) + " of " + candidates.all().size());
        add(reasons, "words of the headline", sentence, word -> !words.isFunctionWord(word) && words.inHeadline(word));
        add(
                reasons,
                "words that matter in the text",
                sentence,
                word -> !words.isFunctionWord(word) && !words.inHeadline(word));
        if (aboutFocus.contains(index)) {
            reasons.add("names what the summary is about");
        }
        return reasons;
    }

    private void add(List<String> reasons, String kind, Candidate sentence, IntPredicate condition) {
        String named = IntStream.of(sentence.words())
                .filter(condition)
                .boxed()
                .sorted(Comparator.comparingDouble(word -> -selection.chance(word)))
                .limit(NAMED_WORDS)
                .map(candidates.vocabulary()::form)
                .collect(Collectors.joining(", "));
        if (!named.isEmpty()) {
            reasons.add(kind + ": " + named);
        }
    }
}
