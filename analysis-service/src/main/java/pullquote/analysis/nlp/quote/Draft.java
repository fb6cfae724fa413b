package pullquote.analysis.nlp.quote;

import java.util.ArrayList;
import java.util.List;
import pullquote.analysis.nlp.text.Span;

/** A quotation in the making: its parts are known, its speaker is still a phrase, or whoever spoke before. */
final class Draft {

    /** Where the speaker is to be looked for. */
    enum Voice {
        /** At the cue. */
        CUE,
        /** No cue: whoever said the quotation before. */
        CARRIED,
        /** No cue and no quotation right before. */
        UNKNOWN
    }

    final List<Span> parts = new ArrayList<>();
    final int unit;
    final Voice voice;
    final int cue;
    final int source;
    final double sourceProbability;
    /** How sure it is that somebody says this. */
    final double confidence;

    boolean direct;
    boolean quoted;
    /** Its last unit. */
    int lastUnit;

    private Draft(int unit, Voice voice, int cue, int source, double sourceProbability, double confidence) {
        this.confidence = confidence;
        this.unit = unit;
        this.lastUnit = unit;
        this.voice = voice;
        this.cue = cue;
        this.source = source;
        this.sourceProbability = sourceProbability;
    }

    static Draft of(Attribution attribution) {
        return new Draft(
                attribution.content().start(),
                Voice.CUE,
                attribution.cue(),
                attribution.source(),
                attribution.sourceProbability(),
                attribution.cueProbability());
    }

    static Draft of(int unit, Voice voice, double confidence) {
        return new Draft(unit, voice, -1, SourceCandidates.NOBODY, 0, confidence);
    }

    /** Adds a whole stretch between quotation marks, without its marks. */
    void addQuote(Reading reading, int unit) {
        parts.add(reading.stretches.get(reading.quoteOf[unit]).inner());
        quoted = true;
        lastUnit = Math.max(lastUnit, unit);
    }

    Quotation.Kind kind() {
        return direct ? Quotation.Kind.DIRECT : quoted ? Quotation.Kind.MIXED : Quotation.Kind.INDIRECT;
    }

    int start() {
        return parts.stream().mapToInt(Span::start).min().orElse(0);
    }
}
