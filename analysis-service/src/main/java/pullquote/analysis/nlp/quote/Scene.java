package pullquote.analysis.nlp.quote;

import java.util.List;
import pullquote.analysis.nlp.entity.Entity;
import pullquote.analysis.nlp.entity.Gender;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Span;

/** A document read into units, with its noun phrases: what every model of this package takes its features from. */
public final class Scene {

    final Reading reading;
    final List<Phrase> phrases;
    private final int[] phraseOf;
    /** For each unit the last phrase that starts before it, or -1. */
    private final int[] before;

    private Scene(Reading reading) {
        this.reading = reading;
        this.phrases = PhraseFinder.find(reading);
        this.phraseOf = PhraseFinder.index(reading, phrases);
        this.before = new int[reading.size + 1];
        int p = -1;
        for (int unit = 0; unit <= reading.size; unit++) {
            while (p + 1 < phrases.size() && phrases.get(p + 1).start() < unit) {
                p++;
            }
            before[unit] = p;
        }
    }

    /** The scene of a document and the entities that it names. */
    public static Scene of(Document document, List<Entity> entities) {
        return new Scene(Reading.of(document, entities));
    }

    /** The units that can be cues, in order. */
    public int[] cueCandidates() {
        return java.util.stream.IntStream.range(0, reading.size)
                .filter(unit -> CueCandidates.isOne(reading, unit))
                .toArray();
    }

    /** The features of a unit as a cue. */
    public int[] cueFeatures(int unit) {
        return CueFeatures.of(this, unit);
    }

    /** A unit's text in lower case. */
    public String word(int unit) {
        return reading.word(unit);
    }

    /** The unit at an offset of the text or, between two, after it. */
    public int unitAt(int offset) {
        int token = reading.document.tokenIndexAt(offset);
        return token < reading.unitOf.length ? reading.unitOf[token] : reading.size;
    }

    /** The text of the document. */
    public String text() {
        return reading.document.text();
    }

    /** Who could be the source at a cue: indices of phrases, and -1 for nobody. */
    public List<Integer> sources(int cue) {
        return SourceCandidates.of(this, cue);
    }

    /** The features of a source at a cue. */
    public int[] sourceFeatures(int cue, int source) {
        return SourceCandidates.features(this, cue, source);
    }

    /** What a cue with a source could bring. */
    public List<Content> contents(int cue, int source) {
        return ContentCandidates.of(this, cue, source);
    }

    /** The features of what a cue could bring. */
    public int[] contentFeatures(int cue, int source, Content content) {
        return ContentFeatures.of(this, cue, source, content);
    }

    /** The entities, by index, that a pronoun could stand for; the last named first. */
    public List<Integer> antecedents(int pronoun) {
        return candidates(pronoun).stream().map(Antecedents.Candidate::entity).toList();
    }

    private List<Antecedents.Candidate> candidates(int pronoun) {
        Gender gender = Antecedents.genderOf(Antecedents.word(this, phrases.get(pronoun)));
        return gender == Gender.UNKNOWN ? List.of() : Antecedents.candidates(this, phrases.get(pronoun), gender);
    }

    /**
     * The features of each that a pronoun could stand for.
     *
     * @param lastSpeaker the entity that spoke last, or -1
     * @param lastUnit the last unit of what it said, or -1
     * @param lastOfGender the entity that the last such pronoun stood for, or -1
     */
    public List<int[]> antecedentFeatures(int pronoun, int lastSpeaker, int lastUnit, int lastOfGender) {
        return candidates(pronoun).stream()
                .map(c -> AntecedentFeatures.of(this, phrases.get(pronoun), c, lastSpeaker, lastUnit, lastOfGender))
                .toList();
    }

    /** An entity's name. */
    public String entityName(int entity) {
        return reading.entities.get(entity).name();
    }

    /** How many entities there are. */
    public int entityCount() {
        return reading.entities.size();
    }

    /** Where a phrase stands, with or without what belongs to it. */
    public Span spanOf(int phrase, boolean full) {
        Phrase p = phrases.get(phrase);
        return reading.span(p.start(), full ? p.full() : p.end());
    }

    /** Where a phrase's head stands. */
    public Span headOf(int phrase) {
        return reading.span(phrases.get(phrase).head(), phrases.get(phrase).head() + 1);
    }

    /** Where the frame of a unit stands. */
    public Span frameSpan(int unit) {
        return reading.span(reading.frameStart(unit), reading.frameEnd(unit));
    }

    /** Where the runs of a content stand. */
    public List<Span> spansOf(Content content) {
        Span one = reading.span(content.start(), content.end());
        return content.isBroken() ? List.of(one, reading.span(content.start2(), content.end2())) : List.of(one);
    }

    /** Index of the phrase that covers a unit, or -1. */
    public int phraseAt(int unit) {
        return unit < 0 || unit >= reading.size ? -1 : phraseOf[unit];
    }

    /** Index of the last phrase that starts before a unit, or -1. */
    int phraseBefore(int unit) {
        return before[unit];
    }

    /** Index of the first phrase that starts at or after a unit; the number of phrases where none does. */
    int phraseFrom(int unit) {
        return before[unit] + 1;
    }
}
