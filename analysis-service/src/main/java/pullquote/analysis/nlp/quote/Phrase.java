package pullquote.analysis.nlp.quote;

/**
 * A noun phrase: somebody or something that can speak.
 *
 * @param start its first unit
 * @param head its last noun, the unit that says what it is
 * @param end the unit after its head (for a name before a nickname: after the whole name)
 * @param full the unit after the phrases that belong to it ("officials at the ministry")
 * @param kind what it is
 */
record Phrase(int start, int head, int end, int full, Kind kind) {

    /** What a phrase is, by its head. */
    enum Kind {
        PERSON,
        ORGANIZATION,
        PLACE,
        NAME,
        NOMINAL,
        PRONOUN,
        RELATIVE,
        TIME
    }

    boolean isNamed() {
        return kind == Kind.PERSON || kind == Kind.ORGANIZATION || kind == Kind.PLACE || kind == Kind.NAME;
    }
}
