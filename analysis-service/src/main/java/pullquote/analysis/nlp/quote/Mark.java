package pullquote.analysis.nlp.quote;

/**
 * A quotation mark in a text.
 *
 * @param start offset of its first code unit
 * @param end offset after its last; two single marks in a row can stand for a double one
 * @param family which marks it can pair with
 * @param side what its shape and its neighbours let it be
 * @param weak whether a closing mark may as well be an apostrophe
 */
record Mark(int start, int end, Family family, Side side, boolean weak) {

    /** Marks of a family pair with each other, however they are drawn: scraped text mixes straight and curly ones. */
    enum Family {
        DOUBLE,
        SINGLE,
        GUILLEMET,
        SMALL_GUILLEMET
    }

    /** What a mark can do. */
    enum Side {
        OPEN,
        CLOSE,
        EITHER
    }

    boolean opens() {
        return side != Side.CLOSE;
    }

    boolean closes() {
        return side != Side.OPEN;
    }
}
