package pullquote.analysis.nlp.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.tokenize.WhitespaceTokenizer;

/**
 * Splits a sentence into tokens with OpenNLP's model. The model looks at nothing beyond the white space around a word, so each word is asked
 * about once in a document; a word of letters alone is one token without asking, and one with a comma behind it two. It belongs to one document and one thread.
 */
final class WordSplitter {

    private static final int LONG_FOR_SIGNS = 8;

    /** Signs that are always tokens of their own behind a word. */
    private static final String ENDINGS = ",;:?)";

    /** Words that are remembered: more than an article has, few enough for any text. */
    private static final int MOST_WORDS = 50_000;

    /** A token, and where it stands in its word. */
    private record Piece(int start, int end, String text) {}

    private final TokenizerME tokenizer;
    private final Map<String, List<Piece>> known = new HashMap<>();

    WordSplitter(TokenizerModel model) {
        tokenizer = new TokenizerME(model, model.getAbbreviations());
    }

    /** Adds the tokens of a sentence, as offsets into the whole text, and what stands there: one string for each word, however often it comes. */
    void split(String text, Span sentence, List<Span> spans, List<String> words) {
        if (known.size() > MOST_WORDS) {
            known.clear();
        }
        for (opennlp.tools.util.Span word : WhitespaceTokenizer.INSTANCE.tokenizePos(sentence.of(text))) {
            int start = sentence.start() + word.getStart();
            String whole = text.substring(start, sentence.start() + word.getEnd());
            for (Piece piece : known.computeIfAbsent(whole, this::inside)) {
                spans.add(new Span(start + piece.start(), start + piece.end()));
                words.add(piece.text());
            }
        }
    }

    private List<Piece> inside(String word) {
        int letters = 0;
        while (letters < word.length() && Character.isLetter(word.charAt(letters))) {
            letters++;
        }
        if (letters == word.length() || isOrnament(word) || Abbreviated.isTitle(word)) {
            return List.of(new Piece(0, word.length(), word));
        }
        if (letters > 0 && letters == word.length() - 1 && ENDINGS.indexOf(word.charAt(letters)) >= 0) {
            return List.of(
                    new Piece(0, letters, word.substring(0, letters)),
                    new Piece(letters, letters + 1, word.substring(letters)));
        }
        List<Piece> pieces = new ArrayList<>();
        for (opennlp.tools.util.Span token : tokenizer.tokenizePos(word)) {
            String text = word.substring(token.getStart(), token.getEnd());
            pieces.add(new Piece(token.getStart(), token.getEnd(), text));
        }
        return pieces;
    }

    /** Whether a word is signs and nothing else, and more of them than stand together in prose: a ruler, or a megabyte of quotation marks. */
    private static boolean isOrnament(String word) {
        return word.length() >= LONG_FOR_SIGNS && word.chars().noneMatch(Character::isLetterOrDigit);
    }
}
