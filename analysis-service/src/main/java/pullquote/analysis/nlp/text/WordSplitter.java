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
 * about once in a document. It belongs to one document and one thread.
 */
final class WordSplitter {

    private static final int LONG_FOR_SIGNS = 8;

    private final TokenizerME tokenizer;
    private final Map<String, List<Span>> known = new HashMap<>();

    WordSplitter(TokenizerModel model) {
        tokenizer = new TokenizerME(model, model.getAbbreviations());
    }

    /** The tokens of a sentence, as offsets into the whole text. */
    List<Span> split(String text, Span sentence) {
        List<Span> tokens = new ArrayList<>();
        for (opennlp.tools.util.Span word : WhitespaceTokenizer.INSTANCE.tokenizePos(sentence.of(text))) {
            addTokens(text, new Span(sentence.start() + word.getStart(), sentence.start() + word.getEnd()), tokens);
        }
        return tokens;
    }

    private void addTokens(String text, Span word, List<Span> tokens) {
        for (Span token : known.computeIfAbsent(word.of(text), this::inside)) {
            tokens.add(new Span(word.start() + token.start(), word.start() + token.end()));
        }
    }

    private List<Span> inside(String word) {
        if (isOrnament(word) || Abbreviated.isTitle(word)) {
            return List.of(new Span(0, word.length()));
        }
        List<Span> tokens = new ArrayList<>();
        for (opennlp.tools.util.Span token : tokenizer.tokenizePos(word)) {
            tokens.add(new Span(token.getStart(), token.getEnd()));
        }
        return tokens;
    }

    /** Whether a word is signs and nothing else, and more of them than stand together in prose: a ruler, or a megabyte of quotation marks. */
    private static boolean isOrnament(String word) {
        return word.length() >= LONG_FOR_SIGNS && word.chars().noneMatch(Character::isLetterOrDigit);
    }
}
