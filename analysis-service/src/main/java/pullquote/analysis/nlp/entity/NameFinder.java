package pullquote.analysis.nlp.entity;

import java.util.ArrayList;
import java.util.List;
import pullquote.analysis.nlp.entity.tagger.Labels;
import pullquote.analysis.nlp.entity.tagger.NameTagger;
import pullquote.analysis.nlp.entity.tagger.WordParts;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Sentence;
import pullquote.analysis.nlp.text.Span;
import pullquote.analysis.nlp.text.Token;

/** Finds the names of a document. Immutable once loaded; one instance serves all threads. */
public final class NameFinder {

    private static final EntityType[] TYPES = {EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION};

    private final NameTagger tagger;

    private NameFinder(NameTagger tagger) {
        this.tagger = tagger;
    }

    /** Loads what the finder has learned. */
    public static NameFinder load() {
        return new NameFinder(NameTagger.load());
    }

    /** The mentions of persons, organisations and places, in order of the text, none overlapping another. */
    public List<Mention> find(Document document) {
        List<List<Span>> spans = new ArrayList<>();
        List<List<String>> sentences = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            List<Span> places = new ArrayList<>();
            List<String> words = new ArrayList<>();
            document.tokensOf(sentence).forEach(token -> addWords(token, places, words));
            spans.add(places);
            sentences.add(words);
        }
        List<int[]> labels = tagger.labels(sentences);
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            addNames(spans.get(i), labels.get(i), mentions);
        }
        return mentions;
    }

    private static void addWords(Token token, List<Span> spans, List<String> words) {
        List<Span> parts = WordParts.of(token.text());
        for (Span part : parts) {
            spans.add(new Span(token.start() + part.start(), token.start() + part.end()));
            words.add(parts.size() == 1 ? token.text() : part.of(token.text()));
        }
    }

    private static void addNames(List<Span> words, int[] labels, List<Mention> mentions) {
        int start = 0;
        for (int i = 0; i < labels.length; i++) {
            if (Labels.isOpen(labels[i])) {
                continue;
            }
            if (labels[i] != Labels.OUTSIDE) {
                Span span = new Span(words.get(start).start(), words.get(i).end());
                mentions.add(new Mention(span, TYPES[Labels.type(labels[i])]));
            }
            start = i + 1;
        }
    }
}
