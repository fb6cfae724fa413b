package pullquote.analysis.nlp.quote;

import pullquote.analysis.nlp.entity.EntityType;

/** Finds the person behind an organisation or a place that only tells where they work. */
final class Offices {

    private final Scene scene;
    private final Names names;

    Offices(Scene scene, Names names) {
        this.scene = scene;
        this.names = names;
    }

    /** Index of the phrase of a person that a phrase stands right before: "Varr University professor Orla Fenn"; else -1. */
    int bearer(int p) {
        if (!isWorkplace(p) || p + 1 == scene.phrases.size()) {
            return -1;
        }
        Phrase phrase = scene.phrases.get(p);
        Phrase next = scene.phrases.get(p + 1);
        boolean joined = next.start() == phrase.end() || isBase(phrase.end(), next.start());
        return joined && next.kind() == Phrase.Kind.PERSON && isSameFrame(next, phrase) ? p + 1 : -1;
    }

    /** The entity of the person whose office a phrase is part of: "Orla Fenn, head of the Varr Society, said"; else -1. */
    int holder(int p) {
        if (!isWorkplace(p) || p == 0 || !isPartOf(scene.phrases.get(p - 1), scene.phrases.get(p))) {
            return -1;
        }
        int first = isSecond(p - 1) ? p - 2 : p - 1;
        boolean apposition =
                scene.reading.word(scene.phrases.get(first).start() - 1).equals(",");
        int person = apposition ? names.beside(first, scene.phrases.get(p - 1)) : -1;
        return person >= 0 && scene.reading.entities.get(person).type() == EntityType.PERSON ? person : -1;
    }

    private boolean isWorkplace(int p) {
        Phrase.Kind kind = scene.phrases.get(p).kind();
        return kind == Phrase.Kind.ORGANIZATION || kind == Phrase.Kind.PLACE;
    }

    /** Whether nothing stands between two phrases but a hyphen, and what the first one is to the second: "Varr-based editor". */
    private boolean isBase(int from, int to) {
        String first = scene.reading.word(from);
        return first.equals("-")
                ? to == from + 1
                        || to == from + 2 && scene.reading.word(from + 1).equals("based")
                : to == from + 1 && first.equals("based");
    }

    /** Whether a phrase is the second of two offices: "president and editor". */
    private boolean isSecond(int p) {
        if (p == 0 || !scene.reading.word(scene.phrases.get(p).start() - 1).equals("and")) {
            return false;
        }
        Phrase before = scene.phrases.get(p - 1);
        return before.kind() == Phrase.Kind.NOMINAL
                && before.end() == scene.phrases.get(p).start() - 1;
    }

    private boolean isPartOf(Phrase whole, Phrase part) {
        return whole.kind() == Phrase.Kind.NOMINAL
                && whole.end() < part.start()
                && part.end() <= whole.full()
                && isSameFrame(whole, part);
    }

    private boolean isSameFrame(Phrase one, Phrase other) {
        return scene.reading.frameOf[one.start()] == scene.reading.frameOf[other.start()];
    }
}
