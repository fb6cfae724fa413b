package pullquote.analysis.nlp.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pullquote.analysis.nlp.text.Span;

/** A quotation in the making: its parts are known, its speaker is still a phrase, or whoever spoke before. */
final class Draft {

    /** Where the speaker is to be looked for. */
    enum Voice {
        /** At the cue. */
        CUE,
        /** The label of a turn. */
        LABEL,
        /** No cue: whoever said the quotation before. */
        CARRIED,
        /** No cue and no quotation right before: perhaps the subject of the sentence around it. */
        SUBJECT
    }

    final Voice voice;
    /** Its first unit. */
    final int unit;

    final Optional<Attribution> attribution;
    /** Where the speaker's label stands, of a turn. */
    final Optional<Span> label;
    /** The phrase of who says it, or {@link SourceCandidates#NOBODY}. */
    final int source;

    final List<Span> parts = new ArrayList<>();
    /** The units of the stretches between quotation marks that are parts of it as they are. */
    final List<Integer> quotes = new ArrayList<>();
    /** Whether it is in quotation marks and nowhere else. */
    boolean direct;
    /** Whether any of it is in quotation marks. */
    boolean quoted;
    /** Its last unit. */
    int lastUnit;

    private Draft(Voice voice, int unit, Optional<Attribution> attribution, Optional<Span> label, int source) {
        this.voice = voice;
        this.unit = unit;
        this.attribution = attribution;
        this.label = label;
        this.source = source;
        this.lastUnit = unit;
    }

    static Draft of(Attribution attribution) {
        int unit = attribution.content().start();
        return new Draft(Voice.CUE, unit, Optional.of(attribution), Optional.empty(), attribution.source());
    }

    /** A quotation without a cue after another. */
    static Draft carried(int unit) {
        return new Draft(Voice.CARRIED, unit, Optional.empty(), Optional.empty(), SourceCandidates.NOBODY);
    }

    /** A quotation without a cue in a sentence that may have a subject. */
    static Draft of(int unit, int subject) {
        return new Draft(Voice.SUBJECT, unit, Optional.empty(), Optional.empty(), subject);
    }

    static Draft of(Turns.Turn turn, int unit) {
        Draft draft =
                new Draft(Voice.LABEL, unit, Optional.empty(), Optional.of(turn.speaker()), SourceCandidates.NOBODY);
        draft.parts.add(turn.words());
        draft.direct = true;
        draft.quoted = true;
        return draft;
    }

    /** Adds a whole stretch between quotation marks, without its marks. */
    void addQuote(Reading reading, int unit) {
        parts.add(reading.stretches.get(reading.quoteOf[unit]).inner());
        quotes.add(unit);
        quoted = true;
        lastUnit = Math.max(lastUnit, unit);
    }

    Quotation.Kind kind() {
        return direct ? Quotation.Kind.DIRECT : quoted ? Quotation.Kind.MIXED : Quotation.Kind.INDIRECT;
    }

    /** The unit of the cue, or -1. */
    int cue() {
        return attribution.map(Attribution::cue).orElse(-1);
    }
}
