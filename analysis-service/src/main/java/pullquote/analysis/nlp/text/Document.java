package pullquote.analysis.nlp.text;

import java.util.List;
import java.util.Optional;

/**
 * A text and the views over it that every stage reads. Paragraphs hold sentences, sentences hold tokens, all in order of the text.
 *
 * @param text what was given, untouched
 * @param paragraphs stretches between blank lines
 * @param sentences all sentences, the headline's included
 * @param tokens all tokens
 */
public record Document(String text, List<Paragraph> paragraphs, List<Sentence> sentences, List<Token> tokens) {

    public Document {
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
    }

    /** The first paragraph, where it is a headline. */
    public Optional<Paragraph> headline() {
        return paragraphs.stream().findFirst().filter(Paragraph::headline);
    }

    public List<Token> tokensOf(Sentence sentence) {
        return tokens.subList(sentence.firstToken(), sentence.endToken());
    }

    public List<Sentence> sentencesOf(Paragraph paragraph) {
        return sentences.subList(paragraph.firstSentence(), paragraph.endSentence());
    }

    public Paragraph paragraphOf(Sentence sentence) {
        return paragraphs.get(sentence.paragraph());
    }

    /** Index of the first token that ends after {@code offset}; {@code tokens().size()} where none does. */
    public int tokenIndexAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Index of the first sentence that ends after {@code offset}; {@code sentences().size()} where none does. */
    public int sentenceIndexAt(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    public String textOf(Span span) {
        return span.of(text);
    }
}
