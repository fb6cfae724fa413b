package pullquote.analysis.nlp.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Sentence;
import pullquote.analysis.nlp.text.Span;

/**
 * The sentences of a document, joined where a stop inside a sentence has split it: a line's end that became a stop (“a woman who . claims”),
 * an initial, a title or the name of a month.
 */
final class Pieces {

    private static final Pattern INITIAL_OR_TITLE = Pattern.compile(
            ".*(?:^|[\\s(\"'“‘])(?:\\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Rev|Hon|vs|No)\\.",
            Pattern.DOTALL);
    private static final Pattern MONTH =
            Pattern.compile(".*\\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.", Pattern.DOTALL);
    private static final Pattern LINE_END = Pattern.compile(".*[\\p{L}\\p{N},’'\"”]\\s\\.", Pattern.DOTALL);

    /** Where more sentences than this start in lower case, the writer does not use capitals, and no case tells of a split. */
    private static final double MOST_LOWER_CASE = 0.3;

    /** Ends are looked at no farther back than this many characters, so that cost does not grow with the square. */
    private static final int TAIL = 30;

    private Pieces() {}

    static List<Span> of(Document document) {
        boolean caseTells = lowerCaseStarts(document)
                <= MOST_LOWER_CASE * document.sentences().size();
        List<Span> pieces = new ArrayList<>();
        int paragraph = -1;
        for (Sentence sentence : document.sentences()) {
            int last = pieces.size() - 1;
            if (sentence.paragraph() == paragraph
                    && goesOn(document.text(), pieces.get(last), sentence.span(), caseTells)) {
                pieces.set(last, pieces.get(last).union(sentence.span()));
            } else {
                pieces.add(sentence.span());
            }
            paragraph = sentence.paragraph();
        }
        return pieces;
    }

    private static long lowerCaseStarts(Document document) {
        return document.sentences().stream()
                .filter(sentence -> Character.isLowerCase(document.text().codePointAt(sentence.start())))
                .count();
    }

    private static boolean goesOn(String text, Span before, Span after, boolean caseTells) {
        String tail = text.substring(Math.max(before.start(), before.end() - TAIL), before.end());
        int next = text.codePointAt(after.start());
        if (INITIAL_OR_TITLE.matcher(tail).matches()
                || Character.isDigit(next) && MONTH.matcher(tail).matches()) {
            return true;
        }
        return Character.isLowerCase(next)
                && (caseTells || LINE_END.matcher(tail).matches());
    }
}
