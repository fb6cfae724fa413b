package pullquote.analysis.nlp.entity.tagger;

import java.util.Locale;

/**
 * What features ask of one word, worked out once.
 *
 * @param spelled hash of the word as it is spelled, marks made plain and digits 0
 * @param lower the same, lower-cased
 * @param shape hash of its shape: runs of capitals, small letters, digits and other signs
 * @param kind its case: {@link #NO_LETTER} and so on
 * @param prefixes hashes of its first 1 to 4 characters, 0 where the word is shorter
 * @param suffixes hashes of its last 1 to 4 characters
 * @param path its Brown path
 * @param clusters its clusters, the large one first
 */
record WordForm(
        long spelled, long lower, long shape, int kind, long[] prefixes, long[] suffixes, int path, int[] clusters) {

    static final int NO_LETTER = 0;
    static final int SMALL = 1;
    static final int CAPITALIZED = 2;
    static final int CAPITALS = 3;
    static final int MIXED = 4;

    private static final int AFFIXES = 4;

    static WordForm of(String word, Lexicon lexicon, WordClusters clusters) {
        String plain = plain(word);
        String lower = plain.toLowerCase(Locale.ROOT);
        long lowerHash = Hashing.of(lower);
        long[] prefixes = new long[AFFIXES];
        long[] suffixes = new long[AFFIXES];
        for (int n = 1; n <= AFFIXES && n <= plain.length(); n++) {
            prefixes[n - 1] = Hashing.of(plain, 0, n);
            suffixes[n - 1] = Hashing.of(plain, plain.length() - n, plain.length());
        }
        return new WordForm(
                Hashing.of(plain),
                lowerHash,
                Hashing.of(shape(plain)),
                kind(plain),
                prefixes,
                suffixes,
                lexicon.path(lowerHash),
                clusters.of(lowerHash));
    }

    /** The first bits of the Brown path, with the leading one bit that marks where it starts. */
    int path(int bits) {
        int length = 31 - Integer.numberOfLeadingZeros(path | 1);
        return length <= bits ? path : path >>> (length - bits);
    }

    /** The word with plain quotation marks and dashes, and every digit 0: the form in which lexicons hold it. */
    static String plain(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            plain.append(
                    switch (c) {
                        case '’', '‘', '`', '´' -> '\'';
                        case '“', '”', '„', '«', '»' -> '"';
                        case '–', '—', '‑', '−' -> '-';
                        default -> Character.isDigit(c) ? '0' : c;
                    });
        }
        String text = plain.toString();
        return text.equals("''") ? "\"" : text;
    }

    private static String shape(String word) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char sign = Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '0' : c;
            int length = shape.length();
            // Runs are cut at two, so that "AB" and "ABC" are one shape and "A" is another.
            boolean run = length >= 2 && shape.charAt(length - 1) == sign && shape.charAt(length - 2) == sign;
            if (!run) {
                shape.append(sign);
            }
        }
        return shape.toString();
    }

    private static int kind(String word) {
        int capitals = 0;
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters += Character.isLetter(word.charAt(i)) ? 1 : 0;
            capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
        }
        if (letters == 0) {
            return NO_LETTER;
        }
        if (capitals == 0) {
            return SMALL;
        }
        if (capitals == letters) {
            return letters == 1 ? CAPITALIZED : CAPITALS;
        }
        return capitals == 1 && Character.isUpperCase(word.charAt(0)) ? CAPITALIZED : MIXED;
    }
}
