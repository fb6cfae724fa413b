package pullquote.analysis.nlp.quote;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import pullquote.analysis.nlp.entity.EntityType;

/** What phrases of a scene stand for: the entity that a phrase names, or is put beside, or has been called by before. */
final class Names {

    private static final Set<String> GROUPS = Lexicon.read("kinds-of-organisation.txt");

    private static final Set<String> BODIES_AND_TEXTS = Lexicon.read("bodies-and-texts.txt");

    /** A name behind one of these has its whole title: "friend of Mayor Orla Fenn" is somebody else. */
    private static final Set<String> TITLES = Lexicon.read("titles-of-persons.txt");

    private final Scene scene;
    /** For each head word: the units where an entity is called so, and which. */
    private final Map<String, NavigableMap<Integer, Integer>> called = new HashMap<>();

    /** Words that more than one entity is called by: they tell nobody. */
    private final Set<String> shared = new HashSet<>();

    Names(Scene scene) {
        this.scene = scene;
        for (int p = 0; p < scene.phrases.size(); p++) {
            describe(p);
        }
    }

    private void describe(int p) {
        Phrase phrase = scene.phrases.get(p);
        int entity = own(phrase);
        if (entity >= 0) {
            for (int unit = phrase.start(); unit < phrase.head(); unit++) {
                String tag = scene.reading.tag(unit);
                if (tag.equals("NOUN") || tag.equals("PROPN")) {
                    call(scene.reading.word(unit), phrase.start(), entity);
                }
            }
        } else if (phrase.kind() == Phrase.Kind.NOMINAL) {
            int beside = beside(p);
            if (beside >= 0) {
                call(scene.reading.word(phrase.head()), phrase.start(), beside);
            }
        }
    }

    private void call(String word, int unit, int entity) {
        if (type(entity) == EntityType.PERSON && BODIES_AND_TEXTS.contains(word)) {
            return;
        }
        NavigableMap<Integer, Integer> places = called.computeIfAbsent(word, w -> new TreeMap<>());
        if (!places.isEmpty() && places.lastEntry().getValue() != entity) {
            shared.add(word);
        }
        places.put(unit, entity);
    }

    /** The entity that a phrase names by its head, or -1. */
    int own(Phrase phrase) {
        int head = entityAt(phrase.head());
        if (head >= 0) {
            return head;
        }
        boolean group = GROUPS.contains(scene.reading.word(phrase.head()));
        for (int unit = phrase.head() - 1; group && unit >= phrase.start(); unit--) {
            int entity = entityAt(unit);
            if (entity >= 0 && type(entity) == EntityType.ORGANIZATION) {
                return entity;
            }
        }
        return -1;
    }

    private int entityAt(int unit) {
        return scene.reading.entityOf[scene.reading.first[unit]];
    }

    private EntityType type(int entity) {
        return scene.reading.entities.get(entity).type();
    }

    /** The person or organisation that stands beside a phrase in apposition ("Jane Roe, a doctor," or "the doctor, Jane Roe"), or -1. */
    int beside(int p) {
        return beside(p, scene.phrases.get(p));
    }

    /** The same where the apposition ends only with a later phrase: "Jane Roe, owner and editor of the Post,". */
    int beside(int p, Phrase last) {
        List<Phrase> phrases = scene.phrases;
        Phrase phrase = phrases.get(p);
        if (p + 1 < phrases.size() && isTitleOf(phrase, phrases.get(p + 1))) {
            return entityAt(phrases.get(p + 1).head());
        }
        if (phrase.kind() != Phrase.Kind.NOMINAL) {
            return -1;
        }
        if (p > 0
                && isComma(phrase.start() - 1)
                && phrases.get(p - 1).full() == phrase.start() - 1
                && endsApposition(last)) {
            int entity = entityAt(phrases.get(p - 1).head());
            if (entity >= 0 && !isPreposition(phrases.get(p - 1).start() - 1)) {
                return entity;
            }
        }
        if (p + 1 < phrases.size()) {
            Phrase next = phrases.get(p + 1);
            boolean joined = next.start() == phrase.full()
                    || isComma(phrase.full()) && next.start() == phrase.full() + 1 && endsApposition(next);
            boolean same = scene.reading.frameOf[next.start()] == scene.reading.frameOf[phrase.start()];
            if (joined && same && next.kind() == Phrase.Kind.PERSON) {
                return entityAt(next.head());
            }
        }
        return -1;
    }

    /** Whether a phrase is the first part of a title whose last part stands before the name: "Minister of Trade Orla Fenn". */
    private boolean isTitleOf(Phrase phrase, Phrase next) {
        String first = scene.reading.tag(phrase.start());
        boolean titled = phrase.kind() == Phrase.Kind.NOMINAL || phrase.kind() == Phrase.Kind.NAME;
        boolean bare = titled
                && !first.equals("DET")
                && !first.equals("NUM")
                && !first.startsWith("PRON")
                && !scene.reading.word(phrase.head()).endsWith("s");
        boolean joined = next.start() == phrase.end() + 1
                && scene.reading.word(phrase.end()).equals("of");
        return bare
                && joined
                && next.kind() == Phrase.Kind.PERSON
                && entityAt(next.start()) < 0
                && !Abbreviations.isTitle(scene.reading.word(next.start()))
                && !TITLES.contains(scene.reading.word(next.start()));
    }

    private boolean isComma(int unit) {
        return scene.reading.word(unit).equals(",");
    }

    private boolean isPreposition(int unit) {
        return scene.reading.tag(unit).equals("ADP");
    }

    private boolean endsApposition(Phrase phrase) {
        String tag = scene.reading.tag(phrase.full());
        String word = scene.reading.word(phrase.full());
        return tag.startsWith("PUNCT")
                || tag.startsWith("VERB")
                || tag.startsWith("AUX")
                || word.equals("who")
                || tag.equals("<none>");
    }

    /** The entity that was called by a word before a unit; -1 where none was, or more than one. */
    int calledBefore(String word, int unit) {
        NavigableMap<Integer, Integer> places = called.get(word);
        if (places == null) {
            return -1;
        }
        Map.Entry<Integer, Integer> last = places.lowerEntry(unit);
        boolean one = last != null && !shared.contains(word);
        return one ? last.getValue() : -1;
    }
}
