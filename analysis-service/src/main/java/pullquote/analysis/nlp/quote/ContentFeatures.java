package pullquote.analysis.nlp.quote;

/** What tells the stretch that a cue brings from other stretches around it. */
final class ContentFeatures {

    private ContentFeatures() {}

    static int[] of(Scene scene, int cue, int source, Content content) {
        Features features = new Features();
        Reading reading = scene.reading;
        String shape = content.shape().name();
        String stem = Stems.of(reading.word(cue));
        String side = source < 0 ? "none" : scene.phrases.get(source).start() > cue ? "after" : "before";
        features.add("shape", shape, side);
        features.add("stem", shape, stem, side);
        features.add("tag", shape, reading.tag(cue), side);
        features.add("cue next", shape, reading.word(cue + 1));
        features.add("cue before", shape, reading.word(cue - 1));
        int first = reading.frameStart(cue);
        features.add("lead", shape, cue - first < 3 ? "short" : cue - first < 8 ? "middle" : "long");
        features.add("tail", shape, String.valueOf(Math.min(6, ContentCandidates.bodyEnd(reading, cue) - cue)));
        edges(features, reading, cue, content, shape, stem);
        inside(features, reading, cue, content, shape, stem);
        source(features, scene, cue, source, content, shape);
        return features.indices();
    }

    private static void edges(Features features, Reading reading, int cue, Content content, String shape, String stem) {
        int start = content.start();
        int end = content.isBroken() ? content.end2() : content.end();
        String opener = reading.word(start);
        String closer = reading.word(end);
        String gap = String.valueOf(start > cue ? Math.min(7, start - cue - 1) : Math.max(-7, end - cue));
        features.add("start", shape, opener);
        features.add("start stem", shape, opener, stem);
        features.add("start tag", shape, reading.tag(start), stem);
        features.add("start tags", shape, reading.tag(start), reading.tag(start + 1));
        features.add("before start", shape, reading.word(start - 1));
        features.add("before start tag", shape, reading.tag(start - 1), reading.tag(start));
        features.add("before start2", shape, reading.word(start - 1), opener);
        features.add("end", shape, closer);
        features.add("end tags", shape, closer, reading.tag(end - 1), reading.tag(end + 1));
        features.add("end words", shape, closer, reading.word(end + 1));
        features.add("last", shape, reading.word(end - 1));
        features.add("last tag", shape, reading.tag(end - 1));
        features.add("gap", shape, gap);
        features.add("gap tag", shape, gap, reading.tag(cue + 1), reading.tag(start));
        features.add("gap stem", shape, gap, stem);
        features.addIf(
                end == reading.frameEnd(cue) || end == ContentCandidates.bodyEnd(reading, cue), "to end " + shape);
        features.addIf(start == reading.frameStart(cue), "from start " + shape);
        features.add("start end", shape, opener, closer);
        if (content.isBroken()) {
            features.add("second", reading.word(content.start2()), reading.word(content.start2() - 1));
            features.add("first end", reading.word(content.end()), reading.word(content.end() - 1));
            features.add("second tag", reading.tag(content.start2()));
        }
    }

    private static void inside(
            Features features, Reading reading, int cue, Content content, String shape, String stem) {
        int verbs = 0;
        int commas = 0;
        int quotes = 0;
        int saying = 0;
        int breaks = 0;
        for (int unit = content.start(); unit < content.end2(); unit++) {
            if (unit >= content.end() && unit < content.start2()) {
                continue;
            }
            String word = reading.word(unit);
            boolean verb =
                    reading.tag(unit).startsWith("VERB") || reading.tag(unit).startsWith("AUX");
            verbs += verb ? 1 : 0;
            commas += word.equals(",") ? 1 : 0;
            quotes += reading.isQuote(unit) ? 1 : 0;
            saying += verb && reading.isSaying(unit) ? 1 : 0;
            breaks += word.equals("and") || word.equals("but") || word.equals(";") || word.equals("while") ? 1 : 0;
        }
        int length = content.length();
        String size =
                length < 4 ? String.valueOf(length) : length < 7 ? "6" : length < 12 ? "11" : length < 20 ? "19" : "20";
        features.add("length", shape, size);
        features.add("length stem", shape, size, stem);
        features.add("verbs", shape, String.valueOf(Math.min(4, verbs)));
        features.add("verbs stem", shape, String.valueOf(Math.min(1, verbs)), stem);
        features.add("commas", shape, String.valueOf(Math.min(4, commas)));
        features.add("quotes", shape, String.valueOf(Math.min(2, quotes)), String.valueOf(Math.min(2, length)));
        features.add("quotes stem", shape, String.valueOf(Math.min(1, quotes)), stem);
        features.add("saying", shape, String.valueOf(Math.min(3, saying)));
        features.add("breaks", shape, String.valueOf(Math.min(3, breaks)));
        boolean crosses = reading.frameOf[content.start()] != reading.frameOf[cue];
        features.add("crosses", shape, String.valueOf(crosses), reading.word(crosses ? content.start() : cue));
        features.addIf(crosses, "crosses " + shape + reading.word(Math.max(0, reading.frameEnd(cue) - 1)));
        features.addIf(quotes == length && length == 1, "quote alone " + shape + reading.word(content.start()));
    }

    private static void source(Features features, Scene scene, int cue, int source, Content content, String shape) {
        if (source < 0) {
            return;
        }
        Reading reading = scene.reading;
        Phrase phrase = scene.phrases.get(source);
        boolean covers = content.start() <= phrase.start() && phrase.start() < content.end()
                || content.start2() <= phrase.start() && phrase.start() < content.end2();
        features.addIf(covers, "covers source " + shape);
        String before = phrase.start() == reading.frameStart(cue) ? "<start>" : reading.word(phrase.start() - 1);
        features.add("before source", shape, before);
        features.add("source kind", shape, phrase.kind().name());
        features.add("after source", shape, reading.word(phrase.full()), phrase.start() > cue ? ">" : "<");
        if (phrase.start() > cue) {
            features.add(
                    "order",
                    shape,
                    content.start() > phrase.start() ? "source first" : "content first",
                    Stems.of(reading.word(cue)));
        } else {
            features.add(
                    "order",
                    shape,
                    content.start() > phrase.start() ? "source first" : "content first",
                    reading.word(phrase.start() - 1));
        }
        int end = content.isBroken() ? content.end() : Math.max(content.end(), content.end2());
        features.addIf(end == phrase.start(), "ends at source " + shape);
        features.addIf(end + 1 == phrase.start(), "ends before source " + shape + reading.word(end));
    }
}
