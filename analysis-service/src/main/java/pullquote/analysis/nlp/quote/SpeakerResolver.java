package pullquote.analysis.nlp.quote;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pullquote.analysis.nlp.entity.Entity;
import pullquote.analysis.nlp.entity.EntityType;
import pullquote.analysis.nlp.text.Span;

/** Finds out who stands behind the phrase at a cue. Goes through a scene once, from its start, and remembers who spoke. */
final class SpeakerResolver {

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> WRITTEN = Set.of(
            "report",
            "statement",
            "study",
            "survey",
            "poll",
            "polls",
            "document",
            "documents",
            "letter",
            "memo",
            "email",
            "emails",
            "article",
            "story",
            "editorial",
            "indictment",
            "complaint",
            "lawsuit",
            "filing",
            "ruling",
            "bill",
            "law",
            "post",
            "tweet",
            "transcript",
            "book",
            "ad",
            "website",
            "site",
            "ministry",
            "company",
            "government",
            "agency",
            "campaign",
            "party",
            "group",
            "court",
            "newspaper",
            "paper",
            "department",
            "committee",
            "office",
            "firm",
            "bank",
            "union",
            "administration",
            "commission",
            "team",
            "data",
            "figures",
            "polling",
            "press",
            "media",
            "release",
            "headline",
            "sign",
            "note",
            "message",
            "page",
            "network",
            "institute",
            "organization",
            "organisation");

    private final Scene scene;
    private final Names names;
    private final Antecedents antecedents;
    /** The last indefinite phrase of each head word: "a diplomatic source". */
    private final Map<String, Integer> introduced = new HashMap<>();

    private int introducedTo;
    private Optional<Speaker> last = Optional.empty();
    private int lastEntity = -1;
    private int lastUnit = -1;

    SpeakerResolver(Scene scene, LinearModel antecedentModel) {
        this.scene = scene;
        this.names = new Names(scene);
        this.antecedents = new Antecedents(scene, antecedentModel);
    }

    /** The speaker of the next draft in order of the text. */
    Optional<Speaker> resolve(Draft draft) {
        Optional<Speaker> speaker = switch (draft.voice) {
            case CUE -> draft.source < 0 ? Optional.empty() : ofPhrase(draft.source, draft.sourceProbability);
            case CARRIED ->
                last.map(s -> new Speaker(s.name(), s.type(), s.span(), s.anonymous(), s.confidence() * 0.8));
            case UNKNOWN -> Optional.empty();
        };
        if (draft.quoted || draft.voice == Draft.Voice.CUE) {
            remember(speaker, draft);
        }
        return speaker;
    }

    private void remember(Optional<Speaker> speaker, Draft draft) {
        last = speaker;
        lastUnit = draft.lastUnit;
        lastEntity = speaker.map(s -> antecedents.entityNamed(s.name())).orElse(-1);
    }

    private Optional<Speaker> ofPhrase(int p, double probability) {
        Phrase phrase = scene.phrases.get(p);
        return switch (phrase.kind()) {
            case PRONOUN -> ofPronoun(p, phrase, probability);
            case RELATIVE -> ofRelative(p, phrase, probability);
            default -> Optional.of(ofNoun(p, phrase, probability));
        };
    }

    private Optional<Speaker> ofPronoun(int p, Phrase phrase, double probability) {
        Antecedents.Choice choice = antecedents.choose(phrase, lastEntity, lastUnit);
        Span span = span(phrase, false);
        if (choice.entity() < 0) {
            return Optional.empty();
        }
        return Optional.of(named(choice.entity(), span, probability * choice.probability()));
    }

    /** "who" stands for the phrase before it. */
    private Optional<Speaker> ofRelative(int p, Phrase phrase, double probability) {
        int before = p - 1;
        boolean near = before >= 0 && phrase.start() - scene.phrases.get(before).full() <= 1;
        if (!near || scene.phrases.get(before).kind() == Phrase.Kind.PRONOUN) {
            return Optional.empty();
        }
        Speaker speaker = ofNoun(before, scene.phrases.get(before), probability);
        return Optional.of(
                new Speaker(speaker.name(), speaker.type(), speaker.span(), speaker.anonymous(), speaker.confidence()));
    }

    private Speaker ofNoun(int p, Phrase phrase, double probability) {
        int entity = names.own(phrase);
        if (entity < 0) {
            entity = names.beside(p);
        }
        String head = scene.reading.word(phrase.head());
        boolean definite = DEFINITE.contains(scene.reading.word(phrase.start()));
        if (entity < 0 && definite && phrase.full() == phrase.end()) {
            entity = names.calledBefore(head, phrase.start());
        }
        Span span = span(phrase, true);
        if (entity >= 0) {
            return named(entity, span(phrase, false), probability);
        }
        boolean anonymous = phrase.kind() == Phrase.Kind.NOMINAL && !WRITTEN.contains(head);
        return new Speaker(fullest(p, phrase, head, definite, span), Optional.empty(), span, anonymous, probability);
    }

    private String fullest(int p, Phrase phrase, String head, boolean definite, Span span) {
        for (; introducedTo < p; introducedTo++) {
            Phrase earlier = scene.phrases.get(introducedTo);
            if (earlier.kind() == Phrase.Kind.NOMINAL && !DEFINITE.contains(scene.reading.word(earlier.start()))) {
                introduced.put(scene.reading.word(earlier.head()), introducedTo);
            }
        }
        Integer first = introduced.get(head);
        boolean longer = definite && phrase.full() - phrase.start() <= 2;
        return (longer && first != null ? span(scene.phrases.get(first), true) : span).of(scene.text());
    }

    private Speaker named(int entity, Span span, double probability) {
        Entity found = scene.reading.entities.get(entity);
        Optional<EntityType> type = Optional.of(found.type());
        return new Speaker(found.name(), type, span, false, probability);
    }

    private Span span(Phrase phrase, boolean full) {
        Span span = scene.reading.span(phrase.start(), full ? phrase.full() : phrase.end());
        String text = span.of(scene.text()).toLowerCase(Locale.ROOT);
        boolean possessive = text.endsWith("'s") || text.endsWith("\u2019s");
        return possessive ? new Span(span.start(), span.end() - 2) : span;
    }
}
