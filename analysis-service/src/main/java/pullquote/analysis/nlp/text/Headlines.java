package pullquote.analysis.nlp.text;

import java.util.List;

/** Tells whether a text starts with a headline: one short line without the end of a sentence, and more text after it. */
final class Headlines {

    private static final int MOST_CHARACTERS = 200;
    private static final String SENTENCE_ENDS = ".;:,";
    private static final String CLOSERS = "\"'”’)]»";

    private Headlines() {}

    static boolean startsWithOne(String text, List<Span> paragraphs) {
        if (paragraphs.size() < 2) {
            return false;
        }
        String first = paragraphs.get(0).of(text);
        return first.length() <= MOST_CHARACTERS && first.lines().count() == 1 && !endsLikeASentence(first);
    }

    private static boolean endsLikeASentence(String line) {
        int last = line.length() - 1;
        while (last > 0 && CLOSERS.indexOf(line.charAt(last)) >= 0) {
            last--;
        }
        return SENTENCE_ENDS.indexOf(line.charAt(last)) >= 0;
    }
}
