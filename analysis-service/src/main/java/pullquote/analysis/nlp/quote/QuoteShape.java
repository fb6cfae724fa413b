package pullquote.analysis.nlp.quote;

/** A word that says what a stretch between quotation marks looks like, for features: how long it is and how it starts and ends. */
final class QuoteShape {

    private QuoteShape() {}

    static String of(Reading reading, Stretch stretch) {
        String inner = stretch.inner().of(reading.document.text());
        int words = words(inner);
        char last = inner.charAt(inner.length() - 1);
        String ending =
                last == ',' ? "," : ".!?\u2026".indexOf(last) >= 0 ? "." : last == '-' || last == '\u2014' ? "-" : "";
        String length = words <= 1 ? "1" : words <= 2 ? "2" : words <= 4 ? "4" : "9";
        String start = Character.isUpperCase(inner.charAt(0)) ? "Q" : "q";
        return "<" + start + length + ending + ">";
    }

    /** How many words a text has, counted up to ten. */
    static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length() && words < 10; i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            if (letter && !inside) {
                words++;
            }
            inside =
                    letter || inside && (text.charAt(i) == '\'' || text.charAt(i) == '\u2019' || text.charAt(i) == '-');
        }
        return words;
    }
}
