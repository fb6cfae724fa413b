package pullquote.analysis.nlp.quote;

import java.util.Set;

/** What tells a word of saying from other words: the word, its neighbours, its subject, and quotation marks nearby. */
final class CueFeatures {

    private static final Set<String> AUXILIARIES = Set.of(
            "has", "have", "had", "will", "would", "is", "was", "were", "are", "be", "been", "to", "not", "did", "does",
            "do", "could", "should", "may", "might", "can", "also", "n't", "didn't", "hasn't");

    private CueFeatures() {}

    static int[] of(Scene scene, int unit) {
        Features features = new Features();
        Reading reading = scene.reading;
        String word = reading.word(unit);
        String stem = Stems.of(word);
        features.add("bias");
        words(features, reading, unit, word, stem);
        subject(features, scene, unit, stem);
        following(features, scene, unit, stem);
        quotes(features, reading, unit, stem);
        place(features, scene, unit);
        return features.indices();
    }

    private static void words(Features features, Reading reading, int unit, String word, String stem) {
        String tag = reading.tag(unit);
        String next = reading.word(unit + 1);
        String before = reading.word(unit - 1);
        String nextTag = reading.tag(unit + 1);
        String tagBefore = reading.tag(unit - 1);
        features.add("w", word);
        features.add("s", stem);
        features.add("t", tag);
        features.add("st", stem, tag);
        features.add("suf", word.length() > 3 ? word.substring(word.length() - 3) : word, tag);
        features.add("s+1", stem, next);
        features.add("s+1t", stem, nextTag);
        features.add("s-1", stem, before);
        features.add("s-1t", stem, tagBefore);
        features.add("+1", next);
        features.add("-1", before);
        features.add("+2", reading.word(unit + 2));
        features.add("-2", reading.word(unit - 2));
        features.add("+12", next, reading.word(unit + 2));
        features.add("-12", before, reading.word(unit - 2));
        features.add("t-1+1", tagBefore, tag, nextTag);
        features.add("t+12", tag, nextTag, reading.tag(unit + 2));
        features.add("t-12", tag, tagBefore, reading.tag(unit - 2));
        features.add("t+123", nextTag, reading.tag(unit + 2), reading.tag(unit + 3));
        features.add("s+2", stem, reading.word(unit + 2));
        features.add("s+12t", stem, nextTag, reading.tag(unit + 2));
    }

    private static void subject(Features features, Scene scene, int unit, String stem) {
        int from = unit;
        StringBuilder verbs = new StringBuilder();
        while (unit - from < 4
                && (AUXILIARIES.contains(scene.reading.word(from - 1))
                        || scene.reading.tag(from - 1).equals("ADV"))) {
            from--;
            verbs.append(scene.reading.word(from)).append(' ');
        }
        int subject = scene.phraseAt(from - 1);
        String kind = subject < 0 ? "no:" + scene.reading.word(from - 1) : subject(scene, subject);
        features.add("aux", verbs.toString());
        features.add("saux", stem, verbs.toString());
        features.add("subj", kind);
        features.add("ssubj", stem, kind);
        features.add("subjaux", kind, verbs.toString());
        if (subject >= 0) {
            features.add("subjw", scene.reading.word(scene.phrases.get(subject).head()));
        }
        int nearest = scene.phraseBefore(unit);
        if (nearest >= 0 && scene.phrases.get(nearest).start() >= scene.reading.frameStart(unit)) {
            Phrase phrase = scene.phrases.get(nearest);
            String gap = String.valueOf(Math.min(6, unit - phrase.end()));
            features.add("near", phrase.kind().name(), gap);
            features.add("nearw", scene.reading.word(phrase.head()));
        }
    }

    private static String subject(Scene scene, int phrase) {
        Phrase subject = scene.phrases.get(phrase);
        boolean person = subject.kind() == Phrase.Kind.PRONOUN || subject.kind() == Phrase.Kind.RELATIVE;
        return person ? scene.reading.word(subject.head()) : subject.kind().name();
    }

    private static void following(Features features, Scene scene, int unit, String stem) {
        Reading reading = scene.reading;
        int end = Math.min(reading.frameEnd(unit), unit + 8);
        for (int i = unit + 1; i < end; i++) {
            String word = reading.word(i);
            if (word.equals("that")
                    || word.equals("to")
                    || word.equals("whether")
                    || word.equals(":")
                    || word.equals("as")) {
                features.add("has", word);
                features.add("shas", stem, word);
                break;
            }
            if (reading.tag(i).startsWith("VERB") || reading.isQuote(i)) {
                break;
            }
        }
        int next = scene.phraseFrom(unit + 1);
        if (next < scene.phrases.size() && scene.phrases.get(next).start() < reading.frameEnd(unit)) {
            Phrase object = scene.phrases.get(next);
            String gap = String.valueOf(Math.min(4, object.start() - unit));
            features.add("obj", object.kind().name(), gap);
            features.add("sobj", stem, object.kind().name(), gap);
            features.add("objw", reading.word(object.head()));
            String after = reading.tag(object.end());
            features.add("objafter", object.kind().name(), after);
            features.add("sobjafter", stem, after);
        }
        features.add("left", String.valueOf(Math.min(8, reading.frameEnd(unit) - unit)));
    }

    private static void quotes(Features features, Reading reading, int unit, String stem) {
        for (int i = unit - 1; i >= Math.max(0, unit - 6); i--) {
            if (reading.isQuote(i)) {
                String gap = String.valueOf(unit - i);
                boolean same = reading.frameOf[i] == reading.frameOf[unit];
                features.add("q<", reading.word(i), gap, String.valueOf(same));
                features.add("q<", stem, String.valueOf(same));
                features.add("q<,", reading.word(i + 1), String.valueOf(same));
                break;
            }
        }
        for (int i = unit + 1; i < Math.min(reading.size, unit + 9); i++) {
            if (reading.isQuote(i)) {
                String same = String.valueOf(reading.frameOf[i] == reading.frameOf[unit]);
                features.add("q>", reading.word(i), String.valueOf(i - unit), same);
                features.add("q>,", reading.word(i - 1), same);
                features.add("q>", stem, same);
                break;
            }
        }
    }

    private static void place(Features features, Scene scene, int unit) {
        Reading reading = scene.reading;
        int start = reading.frameStart(unit);
        features.add("from", String.valueOf(Math.min(6, unit - start)));
        features.add("first", reading.word(start));
        features.addIf(reading.isHeadline(unit), "headline");
        int earlier = 0;
        boolean saying = false;
        for (int i = Math.max(start, unit - 40); i < unit; i++) {
            earlier += reading.tag(i).startsWith("VERB") ? 1 : 0;
            saying |= reading.isSaying(i);
        }
        features.add("verbs", String.valueOf(Math.min(4, earlier)));
        features.addIf(saying, "said before");
        features.addIf(reading.isSaying(unit), "lexicon");
        boolean later = false;
        for (int i = unit + 1; i < Math.min(reading.frameEnd(unit), unit + 40); i++) {
            later |= reading.isSaying(i);
        }
        features.addIf(later, "said after");
        features.add("end", reading.word(reading.frameEnd(unit) - 1));
    }
}
