package pullquote.analysis.nlp.quote;

import java.util.ArrayList;
import java.util.List;

/** Who could have said it: the noun phrases around a cue in its frame, and nobody. */
final class SourceCandidates {

    /** Stands for nobody among the indices of phrases. */
    static final int NOBODY = -1;

    private static final int MOST_BEFORE = 10;
    private static final int MOST_AFTER = 6;

    private SourceCandidates() {}

    /** Indices of phrases, those before the cue first, {@link #NOBODY} last. */
    static List<Integer> of(Scene scene, int cue) {
        List<Integer> candidates = new ArrayList<>();
        int start = scene.reading.frameStart(cue);
        int end = scene.reading.frameEnd(cue);
        int before = scene.phraseBefore(cue);
        for (int p = Math.max(0, before - MOST_BEFORE + 1); p <= before; p++) {
            Phrase phrase = scene.phrases.get(p);
            if (phrase.start() >= start && phrase.end() <= cue && phrase.kind() != Phrase.Kind.TIME) {
                candidates.add(p);
            }
        }
        int after = scene.phraseFrom(cue + 1);
        for (int p = after; p < Math.min(scene.phrases.size(), after + MOST_AFTER); p++) {
            Phrase phrase = scene.phrases.get(p);
            if (phrase.start() < end && phrase.kind() != Phrase.Kind.TIME) {
                candidates.add(p);
            }
        }
        candidates.add(NOBODY);
        return candidates;
    }

    static int[] features(Scene scene, int cue, int candidate) {
        Features features = new Features();
        Reading reading = scene.reading;
        String stem = Stems.of(reading.word(cue));
        String tag = reading.tag(cue);
        String group = verbGroup(reading, cue);
        if (candidate == NOBODY) {
            features.add("nobody");
            features.add("nobody", stem);
            features.add("nobody aux", group);
            features.add("nobody tag", tag, reading.tag(cue - 1));
            features.add("nobody before", reading.word(cue - 1));
            features.add("nobody after", reading.word(cue + 1));
            features.add("nobody from", String.valueOf(Math.min(4, cue - reading.frameStart(cue))));
            return features.indices();
        }
        Phrase phrase = scene.phrases.get(candidate);
        boolean before = phrase.end() <= cue;
        String side = before ? "<" : ">";
        itself(features, reading, phrase, side, stem);
        distance(features, scene, cue, candidate, side, stem);
        between(features, reading, cue, phrase, side, stem);
        String kind = phrase.kind().name();
        features.add("cue", side, kind, stem);
        features.add("tag", side, kind, tag, reading.tag(cue - 1));
        features.add("aux", side, kind, group);
        features.add("cue around", side, reading.word(cue - 1), reading.tag(cue + 1));
        return features.indices();
    }

    /** The auxiliaries before a verb: "has also", "was", "to". */
    static String verbGroup(Reading reading, int cue) {
        int from = verbGroupStart(reading, cue);
        StringBuilder group = new StringBuilder(reading.tag(cue));
        for (int unit = from; unit < cue; unit++) {
            group.append(' ').append(reading.word(unit));
        }
        return group.toString();
    }

    static int verbGroupStart(Reading reading, int cue) {
        int from = cue;
        while (cue - from < 4
                && from > reading.frameStart(cue)
                && (reading.tag(from - 1).equals("AUX")
                        || reading.tag(from - 1).equals("ADV")
                        || reading.tag(from - 1).equals("PART")
                        || reading.tag(from - 1).equals("AUX+PART"))) {
            from--;
        }
        return from;
    }

    private static void itself(Features features, Reading reading, Phrase phrase, String side, String stem) {
        String kind = phrase.kind().name();
        String before =
                phrase.start() == reading.frameStart(phrase.start()) ? "<start>" : reading.word(phrase.start() - 1);
        features.add("kind", side, kind);
        features.add("head", side, reading.word(phrase.head()));
        features.add("shead", side, reading.word(phrase.head()), stem);
        features.add("pre", side, before);
        features.add("prekind", side, before, kind);
        features.add("pretag", side, reading.tag(phrase.start() - 1), kind);
        features.add("post", side, reading.word(phrase.end()));
        features.add("posttag", side, reading.tag(phrase.end()), kind);
        features.add("first", side, reading.tag(phrase.start()), kind);
        features.addIf(before.equals("<start>"), "opens frame" + side);
    }

    private static void distance(Features features, Scene scene, int cue, int candidate, String side, String stem) {
        Reading reading = scene.reading;
        Phrase phrase = scene.phrases.get(candidate);
        boolean before = phrase.end() <= cue;
        int gap = before ? verbGroupStart(reading, cue) - phrase.end() : phrase.start() - cue - 1;
        int rank = before ? scene.phraseBefore(cue) - candidate : candidate - scene.phraseFrom(cue + 1);
        String near = String.valueOf(Math.min(gap, 8));
        String nth = String.valueOf(Math.min(rank, 5));
        features.add("gap", side, near);
        features.add("gapkind", side, near, phrase.kind().name());
        features.add("rank", side, nth);
        features.add("rankkind", side, nth, phrase.kind().name());
        features.add("gapcue", side, near, stem);
        features.add("gaptag", side, near, reading.tag(cue), ending(reading.word(cue)));
        features.add("ranktag", side, nth, reading.tag(cue), ending(reading.word(cue)));
    }

    private static String ending(String word) {
        return word.endsWith("ing") ? "ing" : word.endsWith("ed") ? "ed" : word.endsWith("s") ? "s" : "";
    }

    private static void between(Features features, Reading reading, int cue, Phrase phrase, String side, String stem) {
        boolean before = phrase.end() <= cue;
        int from = before ? phrase.end() : cue + 1;
        int to = before ? verbGroupStart(reading, cue) : phrase.start();
        int verbs = 0;
        int commas = 0;
        StringBuilder seen = new StringBuilder();
        StringBuilder words = new StringBuilder();
        for (int unit = from; unit < to; unit++) {
            verbs += reading.tag(unit).startsWith("VERB") ? 1 : 0;
            commas += reading.word(unit).equals(",") ? 1 : 0;
            if (reading.isQuote(unit) && seen.indexOf("Q") < 0) {
                seen.append('Q');
            }
            if (unit - from < 3) {
                words.append(reading.word(unit)).append(' ');
            }
            for (String word : new String[] {"and", "that", "who", "which", ":", "but", "to"}) {
                if (reading.word(unit).equals(word) && seen.indexOf(word) < 0) {
                    seen.append(word).append(' ');
                }
            }
        }
        String counts = Math.min(verbs, 3) + "," + Math.min(commas, 3);
        features.add("between", side, counts);
        features.add("betweenkind", side, counts, phrase.kind().name());
        features.add("betweenend", side, counts, ending(reading.word(cue)));
        features.add("seen", side, seen.toString());
        features.addIf(commas == 2, "between two commas" + side);
        if (to - from <= 3) {
            features.add("words", side, words.toString());
            features.add("wordscue", side, words.toString(), stem);
        }
        boolean quoteBefore = reading.isQuote(cue - 1) || reading.word(cue - 1).equals(",") && reading.isQuote(cue - 2);
        features.add("after quote", side, String.valueOf(quoteBefore), String.valueOf(Math.min(to - from, 3)));
    }
}
