package pullquote.analysis.nlp.summary;

import java.util.List;
import java.util.Set;
import pullquote.analysis.nlp.text.Token;

/** What is counted for each word of a text: in how many sentences it stands, where first, and as which part of speech. */
final class Words {

    private static final Set<String> FUNCTION_TAGS = Set.of("DET", "ADP", "PRON", "AUX", "CCONJ", "SCONJ", "PART");
    private static final Set<String> DESCRIBING_TAGS = Set.of("VERB", "ADJ", "ADV");
    private static final int LEAD = 3;

    private final Candidates candidates;
    private final int[] sentences;
    private final int[] first;
    private final int[] tokens;
    private final int[] properNouns;
    private final int[] functionWords;
    private final int[] describing;

    Words(Candidates candidates) {
        this.candidates = candidates;
        // Before the arrays are sized: the tokens' words are numbered, too.
        int[][] tokenWords = tokenWords(candidates);
        int size = candidates.vocabulary().size();
        sentences = new int[size];
        first = new int[size];
        tokens = new int[size];
        properNouns = new int[size];
        functionWords = new int[size];
        describing = new int[size];
        count(tokenWords);
    }

    private static int[][] tokenWords(Candidates candidates) {
        return candidates.all().stream()
                .map(candidate -> candidate.tokens().stream()
                        .map(token -> candidates.vocabulary().words(token.text()))
                        .mapToInt(words -> words.isEmpty() ? -1 : words.get(0))
                        .toArray())
                .toArray(int[][]::new);
    }

    private void count(int[][] tokenWords) {
        List<Candidate> all = candidates.all();
        for (int i = 0; i < all.size(); i++) {
            for (int word : all.get(i).words()) {
                first[word] = sentences[word] == 0 ? i : first[word];
                sentences[word]++;
            }
            List<Token> sentence = all.get(i).tokens();
            for (int t = 0; t < sentence.size(); t++) {
                if (tokenWords[i][t] >= 0) {
                    count(tokenWords[i][t], sentence.get(t).tag());
                }
            }
        }
    }

    private void count(int word, String tag) {
        tokens[word]++;
        properNouns[word] += tag.equals("PROPN") ? 1 : 0;
        functionWords[word] += FUNCTION_TAGS.contains(tag) ? 1 : 0;
        describing[word] += DESCRIBING_TAGS.contains(tag) ? 1 : 0;
    }

    int size() {
        return sentences.length;
    }

    /** In how many sentences a word stands. */
    int sentences(int word) {
        return sentences[word];
    }

    boolean isFunctionWord(int word) {
        return 2 * functionWords[word] > tokens[word];
    }

    boolean inHeadline(int word) {
        return candidates.headline().contains(word);
    }

    /**
     * What the model of word value asks about a word, in the order of {@link Weights#WORD_FEATURES}. {@code StrictMath} gives the same bits on every JDK.
     */
    double[] features(int word) {
        double frequency = StrictMath.log(Math.max(1, sentences[word]));
        double all = Math.max(1, tokens[word]);
        return new double[] {
            1,
            frequency,
            frequency / StrictMath.log(candidates.all().size() + 2.0),
            1 / Math.sqrt(1.0 + first[word]),
            first[word] == 0 ? 1 : 0,
            first[word] < LEAD ? 1 : 0,
            properNouns[word] / all,
            describing[word] / all,
            Character.isDigit(candidates.vocabulary().form(word).codePointAt(0)) ? 1 : 0,
            isFunctionWord(word) ? 1 : 0,
            inHeadline(word) ? 1 : 0,
        };
    }
}
