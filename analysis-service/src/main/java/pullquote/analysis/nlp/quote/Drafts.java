package pullquote.analysis.nlp.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pullquote.analysis.nlp.text.Span;

/** Turns attributions, and the quotation marks that none of them holds, into quotations without speakers. */
final class Drafts {

    /** A cue that is not likely on its own is one where a quotation stands beside it that has no other. */
    private static final double WEAK_CUE = 0.06;

    private static final int NEAR = 30;

    private final Scene scene;
    private final Reading reading;
    private final AttributionFinder finder;
    private final double[] cues;
    private final List<Draft> drafts = new ArrayList<>();
    /** Of each unit that is a quotation: the draft that holds it. */
    private final Draft[] holder;

    private final boolean[] bare;

    private Drafts(Scene scene, AttributionFinder finder, double[] cues) {
        this.scene = scene;
        this.reading = scene.reading;
        this.finder = finder;
        this.cues = cues;
        this.holder = new Draft[reading.size];
        this.bare = bareFrames(reading);
    }

    static List<Draft> of(Scene scene, AttributionFinder finder, double threshold) {
        double[] cues = finder.cueProbabilities(scene);
        Drafts drafts = new Drafts(scene, finder, cues);
        finder.find(scene, cues, threshold).forEach(drafts::add);
        drafts.addUnheld();
        drafts.drafts.removeIf(draft -> draft.parts.isEmpty());
        drafts.drafts.sort(Comparator.comparingInt(Draft::start).thenComparing(draft -> -draft.lastUnit));
        return drafts.drafts;
    }

    /** For each frame whether it holds quotations and nothing else but punctuation. */
    private static boolean[] bareFrames(Reading reading) {
        boolean[] bare = new boolean[reading.frames.length];
        Arrays.fill(bare, true);
        for (int unit = 0; unit < reading.size; unit++) {
            boolean word = !reading.isQuote(unit)
                    && Character.isLetterOrDigit(reading.word(unit).charAt(0));
            bare[reading.frameOf[unit]] &= !word;
        }
        return bare;
    }

    private Draft add(Attribution attribution) {
        Draft draft = Draft.of(attribution);
        Content content = attribution.content();
        addRun(draft, content.start(), content.end());
        if (content.isBroken()) {
            addRun(draft, content.start2(), content.end2());
        }
        draft.direct =
                draft.quoted && isBare(content.start(), content.end()) && isBare(content.start2(), content.end2());
        drafts.add(draft);
        return draft;
    }

    private boolean isBare(int from, int to) {
        for (int unit = from; unit < to; unit++) {
            if (!reading.isQuote(unit)
                    && Character.isLetterOrDigit(reading.word(unit).charAt(0))) {
                return false;
            }
        }
        return true;
    }

    private void addRun(Draft draft, int from, int to) {
        List<Integer> quotes = reading.quotesIn(from, to);
        for (int quote : quotes) {
            if (holder[quote] == null || holder[quote].parts.size() > 1 || draft.lastUnit - draft.unit < 1) {
                holder[quote] = draft;
            }
        }
        if (isBare(from, to)) {
            quotes.forEach(quote -> draft.addQuote(reading, quote));
        } else {
            draft.parts.add(ContentText.trimmed(reading, from, to));
            draft.quoted |= !quotes.isEmpty();
        }
        draft.lastUnit = Math.max(draft.lastUnit, to - 1);
    }

    private void addUnheld() {
        for (int unit = 0; unit < reading.size; unit++) {
            if (reading.isQuote(unit) && holder[unit] == null) {
                place(unit);
            }
        }
    }

    private void place(int unit) {
        Draft before = heldBefore(unit);
        boolean alone = bare[reading.frameOf[unit]];
        if (before != null && continuesBlock(unit, before)) {
            join(unit, before);
        } else if (before != null && alone && sameBlock(before.lastUnit, unit) && before.direct) {
            join(unit, before);
        } else if (rescue(unit)) {
            return;
        } else if (alone && before != null && isNear(before, unit)) {
            hold(Draft.of(unit, Draft.Voice.CARRIED, 0.9), unit);
        } else if (isSpeech(unit)) {
            hold(Draft.of(unit, Draft.Voice.UNKNOWN, 0.6), unit);
        }
    }

    private boolean isNear(Draft before, int unit) {
        return reading.frameOf[unit] - reading.frameOf[before.lastUnit] <= 2;
    }

    private boolean isSpeech(int unit) {
        String shape = reading.word(unit);
        return shape.contains("9") || shape.startsWith("<Q4") && shape.length() > 4;
    }

    private void hold(Draft draft, int unit) {
        draft.addQuote(reading, unit);
        draft.direct = true;
        holder[unit] = draft;
        drafts.add(draft);
    }

    private void join(int unit, Draft before) {
        before.addQuote(reading, unit);
        holder[unit] = before;
    }

    private @org.jspecify.annotations.Nullable Draft heldBefore(int unit) {
        for (int i = unit - 1; i >= Math.max(0, unit - NEAR); i--) {
            if (holder[i] != null) {
                return holder[i];
            }
        }
        return null;
    }

    private boolean continuesBlock(int unit, Draft before) {
        int quote = reading.quoteOf[unit];
        return quote > 0
                && reading.stretches.get(quote - 1).continues()
                && holder[before.lastUnit] == before
                && before.lastUnit == unit - 1;
    }

    private boolean sameBlock(int one, int other) {
        return reading.blockOf[one] == reading.blockOf[other];
    }

    /** Takes the likeliest cue nearby that brings the quotation, if there is one that is likely at all. */
    private boolean rescue(int unit) {
        Optional<Attribution> best = Optional.empty();
        double most = WEAK_CUE;
        for (int cue = Math.max(0, unit - NEAR); cue < Math.min(reading.size, unit + NEAR); cue++) {
            if (cues[cue] > most && reading.frameOf[cue] == reading.frameOf[unit]) {
                Optional<Attribution> found = finder.attribute(scene, cue, cues[cue]);
                if (found.isPresent() && holds(found.get().content(), unit)) {
                    best = found;
                    most = cues[cue];
                }
            }
        }
        best.ifPresent(this::add);
        return best.isPresent();
    }

    private static boolean holds(Content content, int unit) {
        return content.start() <= unit && unit < content.end() || content.start2() <= unit && unit < content.end2();
    }

    /** The text of a run of units that starts or ends with quotation marks which it does not hold whole. */
    static final class ContentText {

        private ContentText() {}

        static Span trimmed(Reading reading, int from, int to) {
            int start = from;
            int end = to;
            while (end - 1 > start && isPunctuation(reading, end - 1)) {
                end--;
            }
            while (start + 1 < end
                    && (isPunctuation(reading, start) || reading.word(start).equals("that"))) {
                start++;
            }
            return reading.span(start, end);
        }

        private static boolean isPunctuation(Reading reading, int unit) {
            String word = reading.word(unit);
            return !reading.isQuote(unit)
                    && word.length() <= 2
                    && !Character.isLetterOrDigit(word.charAt(0))
                    && ",.;:-\u2014\u2013".contains(word);
        }
    }
}
