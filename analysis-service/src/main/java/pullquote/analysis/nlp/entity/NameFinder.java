package pullquote.analysis.nlp.entity;

import java.util.ArrayList;
import java.util.List;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Sentence;
import pullquote.analysis.nlp.text.Span;
import pullquote.analysis.nlp.text.Token;

/** Finds names: for now every run of proper nouns, typed as a person. */
public final class NameFinder {

    private NameFinder() {}

    /** Loads what the finder has learned. */
    public static NameFinder load() {
        return new NameFinder();
    }

    /** The mentions of persons, organisations and places, in order of the text, none overlapping another. */
    public List<Mention> find(Document document) {
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            List<Token> tokens = document.tokensOf(sentence);
            int i = 0;
            while (i < tokens.size()) {
                int start = i;
                while (i < tokens.size() && tokens.get(i).tag().equals("PROPN")) {
                    i++;
                }
                if (i > start) {
                    Span span = new Span(
                            tokens.get(start).start(), tokens.get(i - 1).end());
                    mentions.add(new Mention(span, EntityType.PERSON));
                } else {
                    i++;
                }
            }
        }
        return mentions;
    }
}
