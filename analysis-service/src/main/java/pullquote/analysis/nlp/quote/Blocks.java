package pullquote.analysis.nlp.quote;

import java.util.ArrayList;
import java.util.List;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Paragraph;
import pullquote.analysis.nlp.text.Span;

/**
 * The paragraphs that quotation marks care for. Besides blank lines, a line break after the end of a sentence parts two blocks: some
 * publishers set paragraphs so, and in a chat or an interview each line is a turn.
 */
final class Blocks {

    private Blocks() {}

    static List<Span> of(Document document) {
        List<Span> blocks = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            split(document.text(), paragraph.span(), blocks);
        }
        return blocks;
    }

    private static void split(String text, Span paragraph, List<Span> blocks) {
        int start = paragraph.start();
        for (int i = start; i < paragraph.end(); i++) {
            if (text.charAt(i) == '\n' && (endsSentence(text, start, i) || opensWithMark(text, i + 1))) {
                add(text, start, i, blocks);
                start = i + 1;
            }
        }
        add(text, start, paragraph.end(), blocks);
    }

    private static boolean endsSentence(String text, int start, int lineEnd) {
        int i = lineEnd - 1;
        while (i > start && (text.charAt(i) <= ' ' || "\"'\u201d\u2019)]\u00bb".indexOf(text.charAt(i)) >= 0)) {
            i--;
        }
        return i > start && ".!?:\u2026".indexOf(text.charAt(i)) >= 0;
    }

    /** A line that opens with a double mark starts a block of its own; text wrapped at a width has few such lines, and loses little. */
    private static boolean opensWithMark(String text, int lineStart) {
        int i = lineStart;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\u00a0')) {
            i++;
        }
        return i < text.length() && "\"\u201c\u201e\u00ab".indexOf(text.charAt(i)) >= 0;
    }

    private static void add(String text, int start, int end, List<Span> blocks) {
        Span trimmed = trim(text, start, end);
        if (!trimmed.isEmpty()) {
            blocks.add(trimmed);
        }
    }

    /** The span without white space at its ends. */
    static Span trim(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
