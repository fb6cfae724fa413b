package pullquote.train.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.PorterStemmer;

/**
 * ROUGE-1 F1 (Lin 2004, "ROUGE: A Package for Automatic Evaluation of Summaries") with Porter's stemmer on words of more than three letters, as
 * ROUGE-1.5.5 has it with {@code -m}.
 */
public final class Rouge {

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
    private static final int LONGEST_UNSTEMMED = 3;

    private final PorterStemmer stemmer = new PorterStemmer();
    private final Map<String, String> stems = new HashMap<>();

    /** The stemmed words of a text. */
    public List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .map(word -> stems.computeIfAbsent(word, this::stem))
                .toList();
    }

    private String stem(String word) {
        boolean letters = word.chars().allMatch(c -> c >= 'a' && c <= 'z');
        return letters && word.length() > LONGEST_UNSTEMMED ? stemmer.stem(word) : word;
    }

    /** ROUGE-1 F1 of a summary against the reference that fits it best, in [0, 1]. */
    public double one(List<String> sentences, List<String> references) {
        List<String> summary = words(sentences);
        return references.stream()
                .mapToDouble(reference -> f1(summary, words(reference)))
                .max()
                .orElse(0);
    }

    private List<String> words(List<String> sentences) {
        List<String> words = new ArrayList<>();
        sentences.forEach(sentence -> words.addAll(words(sentence)));
        return words;
    }

    private static double f1(List<String> summary, List<String> reference) {
        Map<String, Integer> left = new HashMap<>();
        reference.forEach(word -> left.merge(word, 1, Integer::sum));
        int hits = 0;
        for (String word : summary) {
            if (left.merge(word, -1, Integer::sum) >= 0) {
                hits++;
            }
        }
        return hits == 0 ? 0 : 2.0 * hits / (summary.size() + reference.size());
    }
}
