package pullquote.article.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The measures of the scoring kit for articles out of pages: shingles of four words for whole texts, kept and dropped pieces for samples. */
final class CleanerScores {

    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    private final List<double[]> shares = new ArrayList<>();
    private int kept;
    private int wronglyKept;
    private int lost;

    /** Adds a page whose whole text is known. */
    void addText(String gold, String text) {
        Map<String, Integer> expected = shingles(gold);
        Map<String, Integer> found = shingles(text);
        double both = 0;
        double all = 0;
        for (Map.Entry<String, Integer> shingle : expected.entrySet()) {
            both += Math.min(shingle.getValue(), found.getOrDefault(shingle.getKey(), 0));
            all += shingle.getValue();
        }
        double given = found.values().stream().mapToInt(Integer::intValue).sum();
        shares.add(new double[] {given == 0 ? Double.NaN : both / given, all == 0 ? Double.NaN : both / all});
    }

    /** Adds a page of which pieces are known that must and must not be kept. */
    void addPieces(List<String> with, List<String> without, String text) {
        String line = oneLine(text);
        int yes = (int)
                with.stream().filter(piece -> line.contains(oneLine(piece))).count();
        kept += yes;
        lost += with.size() - yes;
        wronglyKept += (int)
                without.stream().filter(piece -> line.contains(oneLine(piece))).count();
    }

    /** F1 of the mean precision and mean recall of the pages. */
    double textF1() {
        return f1(mean(share -> share[0]), mean(share -> share[1]));
    }

    double piecesF1() {
        return f1((double) kept / Math.max(1, kept + wronglyKept), (double) kept / Math.max(1, kept + lost));
    }

    private double mean(ToDoubleFunction<double[]> of) {
        return shares.stream()
                .mapToDouble(of)
                .filter(share -> !Double.isNaN(share))
                .average()
                .orElse(0);
    }

    private static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static Map<String, Integer> shingles(String text) {
        List<String> words =
                WORD.matcher(text).results().map(MatchResult::group).toList();
        Map<String, Integer> shingles = new HashMap<>();
        for (int i = 0; i < Math.max(1, words.size() - 3) && !words.isEmpty(); i++) {
            shingles.merge(String.join(" ", words.subList(i, Math.min(words.size(), i + 4))), 1, Integer::sum);
        }
        return shingles;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
