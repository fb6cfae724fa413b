package pullquote.analysis.nlp.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The quotations of a scene as far as they are found, and which of them holds each stretch between quotation marks. */
final class Drafts {

    private final Scene scene;
    private final Reading reading;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Optional<Draft>> holders;
    private final Set<Integer> turnBlocks = new HashSet<>();

    private Drafts(Scene scene) {
        this.scene = scene;
        this.reading = scene.reading;
        this.holders = new ArrayList<>(java.util.Collections.nCopies(reading.stretches.size(), Optional.empty()));
    }

    /** The drafts of a scene, in order of the text: by form first, by cue next, and then what is left in quotation marks. */
    static List<Draft> of(Scene scene, AttributionFinder finder, double threshold) {
        Drafts drafts = new Drafts(scene);
        double[] cues = finder.cueProbabilities(scene);
        Turns.find(scene.reading).forEach(drafts::add);
        for (Attribution attribution : Formats.find(scene)) {
            cues[attribution.cue()] = 0;
            drafts.add(attribution);
        }
        for (Attribution attribution : finder.find(scene, cues, threshold)) {
            if (!drafts.turnBlocks.contains(scene.reading.blockOf[attribution.cue()])) {
                drafts.add(attribution);
            }
        }
        new Unheld(scene, finder, cues, drafts).place();
        return drafts.sorted();
    }

    private List<Draft> sorted() {
        drafts.forEach(draft -> draft.parts.sort(Comparator.naturalOrder()));
        return drafts.stream()
                .filter(draft -> !draft.parts.isEmpty() && !isTaken(draft))
                .sorted(Comparator.comparingInt(
                                (Draft draft) -> draft.parts.get(0).start())
                        .thenComparing(draft -> -draft.lastUnit))
                .toList();
    }

    /** Whether all that a draft has is held by others, whose cues are nearer. */
    private boolean isTaken(Draft draft) {
        return draft.direct
                && !draft.quotes.isEmpty()
                && draft.quotes.stream()
                        .noneMatch(unit ->
                                holder(unit).filter(held -> held == draft).isPresent());
    }

    private void add(Turns.Turn turn) {
        int unit = reading.unitOf[reading.document.tokenIndexAt(turn.words().start())];
        Draft draft = Draft.of(turn, unit);
        drafts.add(draft);
        turnBlocks.add(reading.blockOf[unit]);
        for (int u = unit; u < reading.size && reading.blockOf[u] == reading.blockOf[unit]; u++) {
            draft.lastUnit = u;
            if (reading.isQuote(u)) {
                holders.set(reading.quoteOf[u], Optional.of(draft));
            }
        }
    }

    void add(Attribution attribution) {
        Draft draft = Draft.of(attribution);
        Content content = attribution.content();
        addRun(draft, content.start(), content.end());
        if (content.isBroken()) {
            addRun(draft, content.start2(), content.end2());
        }
        boolean bare = isBare(afterColon(content.start(), content.end()), content.end())
                && isBare(content.start2(), content.end2());
        draft.direct = draft.quoted && bare;
        drafts.add(draft);
    }

    private void addRun(Draft draft, int begin, int to) {
        int from = afterColon(begin, to);
        List<Integer> quotes = reading.quotesIn(from, to);
        for (int quote : quotes) {
            int stretch = reading.quoteOf[quote];
            if (holders.get(stretch).isEmpty() || to - from == 1) {
                holders.set(stretch, Optional.of(draft));
            }
        }
        if (isBare(from, to)) {
            quotes.forEach(quote -> draft.addQuote(reading, quote));
        } else {
            draft.parts.add(Runs.trimmed(reading, from, to));
            draft.quoted |= !quotes.isEmpty();
        }
        draft.lastUnit = Math.max(draft.lastUnit, to - 1);
    }

    /** A stretch behind a colon that ends a run is what is said, and the words before it only lead there. */
    private int afterColon(int from, int to) {
        boolean led = to - 2 >= from
                && reading.isQuote(to - 1)
                && reading.word(to - 2).equals(":");
        return led ? to - 1 : from;
    }

    private boolean isBare(int from, int to) {
        for (int unit = from; unit < to; unit++) {
            if (Runs.isWord(reading, unit)) {
                return false;
            }
        }
        return true;
    }

    /** Adds a draft of one stretch between quotation marks. */
    void hold(Draft draft, int unit) {
        draft.direct = true;
        join(draft, unit);
        drafts.add(draft);
    }

    /** Adds a stretch between quotation marks to a draft. */
    void join(Draft draft, int unit) {
        draft.addQuote(reading, unit);
        holders.set(reading.quoteOf[unit], Optional.of(draft));
    }

    /** The draft that holds a stretch between quotation marks, by its unit. */
    Optional<Draft> holder(int unit) {
        return holders.get(reading.quoteOf[unit]);
    }
}
