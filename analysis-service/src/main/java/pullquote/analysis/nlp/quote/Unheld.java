package pullquote.analysis.nlp.quote;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds a place for stretches between quotation marks that no likely cue brings: more of the quotation before, a cue that is weak but
 * near, speech of whoever spoke before, or words that the subject of the sentence may have said.
 */
final class Unheld {

    /** A cue that is not likely on its own will do where a quotation stands beside it that has no other. */
    private static final double WEAK_CUE = 0.06;

    private static final double LIKELY_CUE = 0.25;
    private static final double SPOKEN = 0.8;
    private static final int NEAR = 30;
    private static final int MOST_TRIES = 4;

    private final Scene scene;
    private final Reading reading;
    private final AttributionFinder finder;
    private final double[] cues;
    private final Drafts drafts;
    private final boolean[] bare;

    Unheld(Scene scene, AttributionFinder finder, double[] cues, Drafts drafts) {
        this.scene = scene;
        this.reading = scene.reading;
        this.finder = finder;
        this.cues = cues;
        this.drafts = drafts;
        this.bare = bareFrames(reading);
    }

    /** For each frame whether it holds quotations and nothing else but punctuation. */
    static boolean[] bareFrames(Reading reading) {
        boolean[] bare = new boolean[reading.frames.length];
        Arrays.fill(bare, true);
        for (int unit = 0; unit < reading.size; unit++) {
            bare[reading.frameOf[unit]] &= !Runs.isWord(reading, unit);
        }
        return bare;
    }

    void place() {
        int before = -1;
        for (int unit = 0; unit < reading.size; unit++) {
            if (reading.isQuote(unit)) {
                if (drafts.holder(unit).isEmpty()) {
                    place(unit, before);
                }
                before = drafts.holder(unit).isPresent() ? unit : -1;
            }
        }
    }

    private void place(int unit, int before) {
        boolean alone = bare[reading.frameOf[unit]];
        Optional<Draft> last = before < 0 ? Optional.empty() : drafts.holder(before);
        Optional<Draft> next = next(unit);
        if (next.isPresent()) {
            drafts.join(next.get(), unit);
        } else if (last.isPresent() && belongsTo(last.get(), before, unit, alone)) {
            drafts.join(last.get(), unit);
        } else if (!rescue(unit) && !beside(unit)) {
            boolean near = last.isPresent() && reading.frameOf[unit] - reading.frameOf[last.get().lastUnit] <= 2;
            boolean opens = unit == reading.frameStart(unit) && (!near || isInBlockOf(last.get(), unit));
            boolean follows = (alone || opens) && (near || isSpokenBefore(unit));
            drafts.hold(follows ? Draft.carried(unit) : Draft.of(unit, Subjects.of(scene, unit)), unit);
        }
    }

    private boolean isInBlockOf(Draft draft, int unit) {
        return reading.blockOf[draft.lastUnit] == reading.blockOf[unit];
    }

    /** Whether the sentence before, in the same paragraph, says in other words what somebody said: the mayor was late, she said. "…" */
    private boolean isSpokenBefore(int unit) {
        int frame = reading.frameOf[unit] - 1;
        if (frame < 0 || reading.blockOf[reading.frames[frame]] != reading.blockOf[unit]) {
            return false;
        }
        return IntStream.range(reading.frames[frame], reading.frames[frame + 1])
                .anyMatch(cue -> cues[cue] >= SPOKEN && reading.isSaying(cue));
    }

    /** The quotation that the next paragraph goes on with, where that one has its cue. */
    private Optional<Draft> next(int unit) {
        int other = unit + 1;
        boolean continues = reading.stretches.get(reading.quoteOf[unit]).continues();
        return continues && reading.isQuote(other)
                ? drafts.holder(other).filter(draft -> draft.direct)
                : Optional.empty();
    }

    /** Whether a stretch is more of the quotation before: the next paragraph of it, or the rest of it behind its attribution. */
    private boolean belongsTo(Draft last, int before, int unit, boolean alone) {
        boolean paragraph = reading.stretches.get(reading.quoteOf[before]).continues();
        boolean sameBlock = reading.blockOf[before] == reading.blockOf[unit];
        boolean rest = sameBlock && unit - last.lastUnit < NEAR && (alone || isInterrupted(last, before, unit));
        return last.direct && (paragraph || rest);
    }

    /** Whether between two stretches stands the attribution of the first, which a comma ends, and nothing else: "…," she said, "…". */
    private boolean isInterrupted(Draft last, int before, int unit) {
        boolean comma = reading.word(unit - 1).equals(",") && reading.frameOf[before] == reading.frameOf[unit];
        boolean between = before < last.cue() && last.cue() < unit;
        for (int other = before + 1; other < unit; other++) {
            between &= other == last.cue() || cues[other] < LIKELY_CUE;
        }
        return comma && between;
    }

    /** Takes the likeliest cue nearby that brings the stretch, if there is one that is likely at all. */
    private boolean rescue(int unit) {
        List<Integer> near = IntStream.range(
                        Math.max(leadStart(unit), unit - NEAR), Math.min(reading.frameEnd(unit), unit + NEAR))
                .filter(cue -> cues[cue] > WEAK_CUE)
                .boxed()
                .sorted(Comparator.comparingDouble(cue -> -cues[cue]))
                .limit(MOST_TRIES)
                .toList();
        for (int cue : near) {
            Optional<Attribution> found = finder.attribute(scene, cue, cues[cue]);
            if (found.isPresent() && holds(found.get().content(), unit)) {
                drafts.add(found.get());
                return true;
            }
        }
        return false;
    }

    /** Where the sentence starts that a quotation is in, or the one that leads to it with a colon. */
    private int leadStart(int unit) {
        int start = reading.frameStart(unit);
        boolean led = start == unit && unit > 0 && reading.word(unit - 1).equals(":");
        return led ? reading.frameStart(unit - 1) : start;
    }

    /** A verb that nobody has learned is a cue where it and somebody are all that follows a quotation: "…," grumbled the mayor. */
    private boolean beside(int unit) {
        Optional<Attribution> found = Beside.find(scene, unit);
        found.ifPresent(drafts::add);
        return found.isPresent();
    }

    private static boolean holds(Content content, int unit) {
        return content.start() <= unit && unit < content.end() || content.start2() <= unit && unit < content.end2();
    }
}
