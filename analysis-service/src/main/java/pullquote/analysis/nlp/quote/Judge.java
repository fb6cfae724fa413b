package pullquote.analysis.nlp.quote;

import java.util.Optional;
import pullquote.analysis.nlp.text.Span;

/** What the last two decisions look at: whether a draft is something that somebody says, and whether its speaker is right. */
final class Judge {

    private Judge() {}

    /** The features of a draft as a quotation. */
    static int[] quotable(Scene scene, Draft draft, Optional<Resolution> speaker) {
        Features features = new Features();
        String kind = draft.kind().name();
        features.add("kind", kind);
        features.add("voice", kind, draft.voice.name());
        features.add("speaker", kind, way(speaker));
        draft.attribution.ifPresent(attribution -> attribution(features, scene, attribution, kind));
        words(features, scene, draft, kind);
        if (draft.direct) {
            marks(features, scene, draft);
        }
        return features.indices();
    }

    private static String way(Optional<Resolution> speaker) {
        return speaker.map(s -> s.way().name() + s.type().map(Enum::name).orElse(""))
                .orElse("nobody");
    }

    private static void attribution(Features features, Scene scene, Attribution attribution, String kind) {
        Reading reading = scene.reading;
        int unit = attribution.cue();
        String stem = Stems.of(reading.word(unit));
        String shape = attribution.content().shape().name();
        String cue = step(attribution.cueProbability());
        String content = step(attribution.contentProbability());
        String source = step(attribution.sourceProbability());
        String who = attribution.source() < 0
                ? "nobody"
                : scene.phrases.get(attribution.source()).kind().name();
        features.add("cue", kind, cue);
        features.add("source", kind, source);
        features.add("content", kind, content);
        features.add("cue content", kind, cue, content);
        features.add("cue source", kind, cue, source);
        features.add("all three", cue, source, content);
        features.add("shape", kind, shape);
        features.add("shape cue", shape, cue);
        features.add("stem", stem);
        features.add("stem kind", stem, kind);
        features.add("stem shape", stem, shape);
        features.add("stem who", stem, who);
        features.add("who", kind, who, source);
        features.add("cue tag", reading.tag(unit), kind);
        features.add("cue tag shape", reading.tag(unit), shape);
        features.add("aux", SourceCandidates.verbGroup(reading, unit), kind);
        features.add("stem aux", stem, SourceCandidates.verbGroup(reading, unit));
        features.add("next", reading.word(unit + 1), shape);
        features.add("stem next", stem, reading.word(unit + 1));
        features.add("before", reading.word(unit - 1), kind);
        if (attribution.source() >= 0) {
            Phrase phrase = scene.phrases.get(attribution.source());
            features.add("head", reading.word(phrase.head()));
            features.add("head stem", reading.word(phrase.head()), stem);
            features.add("before source", reading.word(phrase.start() - 1), kind);
        }
        int start = attribution.content().start();
        features.add("opener", stem, reading.word(start));
        features.add("opener tag", shape, reading.tag(start), reading.tag(start + 1));
        features.add("before content", shape, reading.word(start - 1));
        int end = attribution.content().end2();
        features.add("closer", shape, reading.word(end));
        features.addIf(end == ContentCandidates.bodyEnd(reading, unit), "to end" + shape);
        features.add("gap", shape, String.valueOf(Math.max(-5, Math.min(8, start - unit))));
    }

    /** A probability as one of a dozen steps, which are closer where it comes near to 0 or 1. */
    private static String step(double probability) {
        double odds = StrictMath.log((probability + 1e-4) / (1 - probability + 1e-4));
        return String.valueOf(Math.round(1.5 * odds));
    }

    private static String tenth(double probability) {
        return probability > 0.97 ? "sure" : String.valueOf((int) (probability * 10));
    }

    private static void words(Features features, Scene scene, Draft draft, String kind) {
        Reading reading = scene.reading;
        Span first = draft.parts.get(0);
        Span last = draft.parts.get(draft.parts.size() - 1);
        int words = draft.parts.stream()
                .mapToInt(part -> QuoteShape.words(part.of(scene.text())))
                .sum();
        int from = reading.document.tokenIndexAt(first.start());
        int to = Math.min(from + 40, reading.document.tokenIndexAt(last.end() - 1) + 1);
        int verbs = 0;
        int capitals = 0;
        int small = 0;
        boolean pronoun = false;
        for (int token = from; token < to; token++) {
            String tag = reading.token(token).tag();
            String text = reading.token(token).text();
            verbs += tag.startsWith("VERB") || tag.startsWith("AUX") ? 1 : 0;
            pronoun |= tag.startsWith("PRON");
            capitals += Character.isUpperCase(text.charAt(0)) ? 1 : 0;
            small += Character.isLowerCase(text.charAt(0)) ? 1 : 0;
        }
        String size = String.valueOf(Math.min(words, 10));
        features.add("words", kind, size);
        features.add("verbs", kind, String.valueOf(Math.min(verbs, 2)), size);
        features.add("pronoun", kind, String.valueOf(pronoun));
        features.add("title", kind, small == 0 ? "all" : capitals > small ? "most" : capitals > 1 ? "some" : "few");
        features.add("first", kind, reading.token(from).tag());
        features.add("first word", kind, reading.token(from).text());
        features.add("last", kind, reading.token(Math.max(from, to - 1)).tag());
        features.addIf(reading.isHeadline(draft.unit), "headline" + kind);
    }

    private static void marks(Features features, Scene scene, Draft draft) {
        Reading reading = scene.reading;
        int unit = draft.unit;
        String shape = reading.word(unit);
        String voice = draft.voice.name();
        features.add("marks", shape, voice);
        features.add("marks before", reading.word(unit - 1), voice);
        features.add("marks after", reading.word(unit + 1), voice);
        features.add("marks tags", reading.tag(unit - 1), reading.tag(unit + 1), voice);
        features.add("marks tag before", reading.tag(unit - 1), shape);
        features.add("marks tag after", reading.tag(unit + 1), shape);
        features.addIf(unit == reading.frameStart(unit), "marks open frame " + voice);
        features.addIf(unit + 1 == reading.frameEnd(unit), "marks end frame " + voice);
        features.addIf(draft.parts.size() > 1, "many parts");
    }

    /** The features of a draft's speaker as the right one. */
    static int[] trust(Scene scene, Draft draft, Resolution speaker) {
        Features features = new Features();
        // Marked data gives a title as the speaker itself and so cannot tell whether the person behind it is right.
        Resolution.Way known = speaker.way() == Resolution.Way.CALLED ? Resolution.Way.BESIDE : speaker.way();
        String way = known.name();
        String type = speaker.type().map(Enum::name).orElse("none");
        features.add("bias");
        features.add("way", way);
        features.add("type", type, way);
        features.add("voice", draft.voice.name(), way);
        features.add("kind", draft.kind().name());
        features.add("step", way, tenth(speaker.probability()));
        draft.attribution.ifPresent(a -> {
            String source = tenth(a.sourceProbability());
            features.add("source", source);
            features.add("source way", source, way);
            features.add("cue", tenth(a.cueProbability()));
            features.add("shape", a.content().shape().name());
        });
        features.addIf(draft.source >= 0 && isInContent(scene, draft), "speaks of itself");
        return features.indices();
    }

    private static boolean isInContent(Scene scene, Draft draft) {
        int start = scene.reading
                .token(scene.reading.first[scene.phrases.get(draft.source).start()])
                .start();
        return draft.parts.stream().anyMatch(part -> part.contains(start));
    }
}
