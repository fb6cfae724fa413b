package pullquote.analysis.nlp.quote;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pullquote.analysis.nlp.entity.Entity;
import pullquote.analysis.nlp.quote.Resolution.Way;
import pullquote.analysis.nlp.text.Span;

/** Finds out who stands behind the phrase at a cue. Goes through a scene once, from its start, and remembers who spoke. */
final class SpeakerResolver {

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    /** The writer, and things: nobody keeps their name from the reader. */
    private static final Set<String> NOT_ANONYMOUS =
            Set.of("i", "me", "my", "we", "us", "our", "it", "its", "you", "your");

    private static final Set<String> BODIES_AND_TEXTS = Lexicon.read("bodies-and-texts.txt");

    private final Scene scene;
    private final Names names;
    private final Offices offices;
    private final Antecedents antecedents;
    /** The last indefinite phrase of each head word: "a diplomatic source". */
    private final Map<String, Integer> introduced = new HashMap<>();

    private int introducedTo;
    /** Who spoke last in what is kept as a quotation. */
    private Optional<Resolution> last = Optional.empty();

    private int lastUnit = -1;
    /** The entity that spoke last in anything that may be one, or -1: pronouns look back to it. */
    private int heard = -1;

    private int heardUnit = -1;

    SpeakerResolver(Scene scene, LinearModel antecedentModel) {
        this.scene = scene;
        this.names = new Names(scene);
        this.offices = new Offices(scene, names);
        this.antecedents = new Antecedents(scene, antecedentModel);
    }

    /** The speaker of the next draft in order of the text. */
    Optional<Resolution> resolve(Draft draft) {
        Optional<Resolution> speaker = speaker(draft);
        if (speaker.isPresent() || draft.quoted) {
            heard = speaker.map(Resolution::entity).orElse(-1);
            heardUnit = draft.lastUnit;
        }
        return speaker;
    }

    private Optional<Resolution> speaker(Draft draft) {
        return switch (draft.voice) {
            case CUE -> ofPhrase(draft.source);
            case SUBJECT ->
                ofPhrase(draft.source).or(() -> isNear(draft) ? last.map(Resolution::carried) : Optional.empty());
            case LABEL -> draft.label.map(this::ofLabel);
            case CARRIED -> last.map(Resolution::carried);
        };
    }

    /** Remembers who spoke: what comes next without a cue may be said by the same. */
    void remember(Draft draft, Optional<Resolution> speaker) {
        last = speaker;
        lastUnit = draft.lastUnit;
    }

    /** Whether a draft stands in the sentence behind the last quotation, or in its paragraph. */
    private boolean isNear(Draft draft) {
        Reading reading = scene.reading;
        return lastUnit >= 0
                && (reading.blockOf[lastUnit] == reading.blockOf[draft.unit]
                        || reading.frameOf[draft.unit] - reading.frameOf[lastUnit] <= 1);
    }

    private Optional<Resolution> ofPhrase(int p) {
        if (p < 0) {
            return Optional.empty();
        }
        Phrase phrase = scene.phrases.get(p);
        return switch (phrase.kind()) {
            case PRONOUN -> ofPronoun(phrase);
            case RELATIVE -> ofRelative(p, phrase);
            default -> Optional.of(ofWorkplace(p).orElseGet(() -> ofNoun(p, phrase)));
        };
    }

    /** The person for whom an organisation or a place stands that only tells where they work. */
    private Optional<Resolution> ofWorkplace(int p) {
        int bearer = offices.bearer(p);
        if (bearer >= 0) {
            return Optional.of(ofNoun(bearer, scene.phrases.get(bearer)));
        }
        int holder = offices.holder(p);
        return holder >= 0
                ? Optional.of(named(holder, span(scene.phrases.get(p - 1), false), Way.BESIDE, 1))
                : Optional.empty();
    }

    private Optional<Resolution> ofPronoun(Phrase phrase) {
        Antecedents.Choice choice = antecedents.choose(phrase, heard, heardUnit);
        if (choice.entity() < 0) {
            return Optional.of(unresolved(phrase));
        }
        return Optional.of(named(choice.entity(), span(phrase, false), Way.PRONOUN, choice.probability()));
    }

    /** A pronoun that stands for nobody whom the text names: still the fullest phrase that there is. */
    private Resolution unresolved(Phrase phrase) {
        Span span = span(phrase, false);
        boolean anonymous = !NOT_ANONYMOUS.contains(Antecedents.word(scene, phrase));
        return new Resolution(span.of(scene.text()), Optional.empty(), span, anonymous, -1, Way.UNRESOLVED, 1);
    }

    /** "who" stands for the phrase before it. */
    private Optional<Resolution> ofRelative(int p, Phrase phrase) {
        if (p == 0) {
            return Optional.empty();
        }
        Phrase before = scene.phrases.get(p - 1);
        boolean near = phrase.start() - before.full() <= 1 && before.kind() != Phrase.Kind.PRONOUN;
        return near ? Optional.of(ofNoun(p - 1, before)) : Optional.empty();
    }

    private Resolution ofLabel(Span label) {
        String text = label.of(scene.text());
        int entity = antecedents.entityCalled(text);
        return entity >= 0
                ? named(entity, label, Way.LABEL, 1)
                : new Resolution(text, Optional.empty(), label, false, -1, Way.LABEL, 1);
    }

    private Resolution ofNoun(int p, Phrase phrase) {
        Span span = span(phrase, false);
        int own = names.own(phrase);
        if (own >= 0) {
            return named(own, span, Way.NAMED, 1);
        }
        int beside = names.beside(p);
        if (beside >= 0) {
            return named(beside, span, Way.BESIDE, 1);
        }
        String head = scene.reading.word(phrase.head());
        boolean definite = DEFINITE.contains(scene.reading.word(phrase.start()));
        int called = definite && phrase.full() == phrase.end() ? names.calledBefore(head, phrase.start()) : -1;
        if (called >= 0) {
            return named(called, span, Way.CALLED, 1);
        }
        boolean anonymous = phrase.kind() == Phrase.Kind.NOMINAL && !BODIES_AND_TEXTS.contains(head);
        Way way = phrase.kind() == Phrase.Kind.NOMINAL ? Way.DESCRIBED : Way.NAMED;
        Span full = span(phrase, true);
        return new Resolution(fullest(p, phrase, definite, full), Optional.empty(), full, anonymous, -1, way, 1);
    }

    private String fullest(int p, Phrase phrase, boolean definite, Span span) {
        for (; introducedTo < p; introducedTo++) {
            Phrase earlier = scene.phrases.get(introducedTo);
            boolean indefinite = !DEFINITE.contains(scene.reading.word(earlier.start()));
            if (earlier.kind() == Phrase.Kind.NOMINAL && indefinite) {
                introduced.put(scene.reading.word(earlier.head()), introducedTo);
            }
        }
        Integer first = introduced.get(scene.reading.word(phrase.head()));
        boolean bare = definite && phrase.full() - phrase.start() <= 2;
        return (bare && first != null ? span(scene.phrases.get(first), true) : span).of(scene.text());
    }

    private Resolution named(int entity, Span span, Way way, double probability) {
        Entity found = scene.reading.entities.get(entity);
        return new Resolution(found.name(), Optional.of(found.type()), span, false, entity, way, probability);
    }

    private Span span(Phrase phrase, boolean full) {
        Span span = scene.reading.span(phrase.start(), full ? phrase.full() : phrase.end());
        String text = span.of(scene.text()).toLowerCase(Locale.ROOT);
        boolean possessive = text.endsWith("'s") || text.endsWith("\u2019s");
        return possessive ? new Span(span.start(), span.end() - 2) : span;
    }
}
