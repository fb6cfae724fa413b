package pullquote.analysis.nlp.quote;

import java.util.Set;

/** Finds who may have said words in quotation marks that have no cue: the subject of their sentence. */
final class Subjects {

    private static final Set<String> BODIES_AND_TEXTS = Lexicon.read("bodies-and-texts.txt");

    /** A sentence does not open with more times than that. */
    private static final int MOST = 4;

    private Subjects() {}

    /** The first phrase of the sentence around a unit but times, where it is somebody: its subject, more often than not. */
    static int of(Scene scene, int unit) {
        int first = scene.phraseFrom(scene.reading.frameStart(unit));
        int end = Math.min(scene.phrases.size(), first + MOST);
        for (int p = first; p < end && scene.phrases.get(p).end() <= unit; p++) {
            Phrase phrase = scene.phrases.get(p);
            if (phrase.kind() != Phrase.Kind.TIME) {
                boolean somebody = phrase.isNamed() || phrase.kind() == Phrase.Kind.PRONOUN || isText(scene, phrase);
                return somebody ? p : SourceCandidates.NOBODY;
            }
        }
        return SourceCandidates.NOBODY;
    }

    /** Whether a phrase is of a text or a body, which can speak as somebody can: "The advert". */
    private static boolean isText(Scene scene, Phrase phrase) {
        return phrase.kind() == Phrase.Kind.NOMINAL && BODIES_AND_TEXTS.contains(scene.reading.word(phrase.head()));
    }
}
