package pullquote.analysis.nlp.quote;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import pullquote.analysis.nlp.quote.Content.Shape;

/** The stretches that a cue could bring: from and to places in its frame where clauses start and end, and quotations next to it. */
final class ContentCandidates {

    private static final int REACH = 60;
    private static final int MOST_ENDS = 14;
    private static final int MOST_STARTS = 7;
    private static final Set<String> OPENERS = Lexicon.read("openers.txt");
    private static final Set<String> BREAKS = Lexicon.read("breaks.txt");

    /** Words that open a clause of attribution and nothing else. */
    private static final Set<String> LEADING = Set.of(
            "as", "while", "when", "though", "although", "since", "after", "before", "because", "if", "and", "but");

    private final Scene scene;
    private final Reading reading;
    private final int cue;
    private final int frameStart;
    private final int frameEnd;
    private final int groupStart;
    private final int sourceStart;
    private final int sourceEnd;
    private final Set<Content> found = new LinkedHashSet<>();

    private ContentCandidates(Scene scene, int cue, int source) {
        this.scene = scene;
        this.reading = scene.reading;
        this.cue = cue;
        this.frameStart = Math.max(reading.frameStart(cue), cue - REACH);
        this.frameEnd = Math.min(bodyEnd(reading, cue), cue + REACH);
        this.groupStart = SourceCandidates.verbGroupStart(reading, cue);
        Phrase phrase = source < 0 ? null : scene.phrases.get(source);
        this.sourceStart = phrase == null ? groupStart : phrase.start();
        this.sourceEnd =
                phrase == null ? cue + 1 : phrase.full() <= cue || phrase.start() > cue ? phrase.full() : phrase.end();
    }

    /** The frame's end without the full stop. */
    static int bodyEnd(Reading reading, int unit) {
        int end = reading.frameEnd(unit);
        while (end - 1 > unit && isStop(reading.word(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isStop(String word) {
        return word.equals(".") || word.equals("?") || word.equals("!") || word.equals("...") || word.equals("\u2026");
    }

    static List<Content> of(Scene scene, int cue, int source) {
        ContentCandidates candidates = new ContentCandidates(scene, cue, source);
        candidates.after();
        candidates.before();
        candidates.around();
        candidates.quotes();
        return new ArrayList<>(candidates.found);
    }

    private void after() {
        for (int start : startsAfter()) {
            int ends = 0;
            add(Shape.AFTER, start, frameEnd);
            for (int end = start + 1; end < frameEnd && ends < MOST_ENDS; end++) {
                if (isBreak(end)) {
                    add(Shape.AFTER, start, end);
                    ends++;
                }
            }
        }
    }

    private List<Integer> startsAfter() {
        Set<Integer> starts = new LinkedHashSet<>();
        starts.add(cue + 1);
        if (sourceStart > cue) {
            starts.add(sourceEnd);
        }
        for (int unit = cue + 1; unit < Math.min(frameEnd, cue + 18) && starts.size() < MOST_STARTS; unit++) {
            boolean opener = OPENERS.contains(reading.word(unit)) || reading.isQuote(unit);
            if (opener) {
                starts.add(unit);
            }
            if (OPENERS.contains(reading.word(unit)) && !reading.word(unit).equals("that")
                    || reading.word(unit).equals(",")) {
                starts.add(unit + 1);
            }
        }
        return starts.stream().filter(s -> s < frameEnd).toList();
    }

    private boolean isBreak(int unit) {
        return BREAKS.contains(reading.word(unit))
                || reading.tag(unit).equals("NOUN") && reading.word(unit).endsWith("day");
    }

    private void before() {
        Set<Integer> ends = new LinkedHashSet<>();
        ends.add(Math.min(sourceStart, groupStart));
        ends.add(groupStart);
        Set<Integer> starts = new LinkedHashSet<>();
        starts.add(frameStart);
        int most = 0;
        for (int unit = cue - 1; unit > frameStart && most < 8; unit--) {
            if (isBreak(unit - 1)) {
                starts.add(unit);
                most++;
            }
        }
        for (int end : ends) {
            int trimmed = end;
            while (trimmed > frameStart && isSeparator(reading.word(trimmed - 1))) {
                trimmed--;
            }
            for (int start : starts) {
                add(Shape.BEFORE, start, trimmed);
                add(Shape.BEFORE, start, end);
            }
        }
        if (sourceEnd < groupStart) {
            add(Shape.BEFORE, sourceEnd, groupStart);
        }
    }

    private static boolean isSeparator(String word) {
        return word.equals(",")
                || word.equals("\u2014")
                || word.equals("\u2013")
                || word.equals("-")
                || word.equals("--");
    }

    /** "The plan, she said, would fail." */
    private void around() {
        int left = Math.min(sourceStart, groupStart);
        int right = Math.max(cue + 1, sourceStart > cue ? sourceEnd : cue + 1);
        int trimmed = left;
        while (trimmed > frameStart && isSeparator(reading.word(trimmed - 1))) {
            trimmed--;
        }
        for (int start = right, n = 0; start < Math.min(frameEnd, right + 14) && n < 4; start++) {
            boolean place = start == right || isSeparator(reading.word(start - 1)) || reading.isQuote(start);
            if (place && hasWords(trimmed) && start < frameEnd) {
                found.add(new Content(Shape.AROUND, frameStart, trimmed, start, frameEnd));
                n++;
            }
        }
    }

    /** Whether what stands before an attribution in its sentence is part of what is said: not in "As Fenn wrote, …". */
    private boolean hasWords(int end) {
        boolean bare = end == frameStart + 1 && LEADING.contains(reading.word(frameStart));
        return frameStart < end && !bare;
    }

    private void quotes() {
        for (int unit = cue - 1; unit >= Math.max(0, cue - 14); unit--) {
            if (reading.isQuote(unit)) {
                found.add(Content.of(Shape.QUOTE_BEFORE, unit, unit + 1));
                break;
            }
        }
        for (int unit = cue + 1; unit < Math.min(reading.size, cue + 26); unit++) {
            if (reading.isQuote(unit)) {
                found.add(Content.of(Shape.QUOTE_AFTER, unit, unit + 1));
                break;
            }
        }
    }

    /** Behind a quotation that ends with a comma stands who says it, and nothing that is said: "…," study author Jane Roe said. */
    private boolean runsOn(Shape shape, int start, int end) {
        return shape == Shape.BEFORE
                && end > start + 1
                && reading.isQuote(start)
                && reading.word(start).endsWith(",>");
    }

    /** Who somebody is, beside a name behind the cue, is nothing that is said: "…, said the head of the board, Orla Fenn". */
    private boolean isApposition(Shape shape, int start, int end) {
        int first = reading.word(start).equals(",") ? start + 1 : start;
        int p = scene.phraseAt(first);
        if (shape != Shape.AFTER || sourceStart <= cue || p < 0) {
            return false;
        }
        Phrase phrase = scene.phrases.get(p);
        boolean whole = phrase.kind() == Phrase.Kind.NOMINAL && phrase.start() == first && phrase.full() >= end;
        boolean before = reading.word(end).equals(",") && sourceStart == end + 1;
        boolean behind = reading.word(first - 1).equals(",") && sourceEnd == first - 1;
        return whole && (before || behind);
    }

    private void add(Shape shape, int start, int end) {
        boolean holdsCue = start <= cue && cue < end;
        if (start < end && !holdsCue && !runsOn(shape, start, end) && !isApposition(shape, start, end)) {
            found.add(Content.of(shape, start, end));
        }
    }
}
