package pullquote.article.revision;

/** Pieces {@code fromStart} until {@code fromEnd} of one sequence that stand as {@code toStart} until {@code toEnd} in the other. */
record Difference(int fromStart, int fromEnd, int toStart, int toEnd) {

    /** The same where the sequences are parts that start at these places of larger ones. */
    Difference shifted(int from, int to) {
        return new Difference(fromStart + from, fromEnd + from, toStart + to, toEnd + to);
    }
}
