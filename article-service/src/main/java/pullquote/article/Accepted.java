package pullquote.article;

/** What became of an article that was sent. */
record Accepted(Article article, Outcome outcome) {

    enum Outcome {
        /** It is a new one. */
        CREATED,
        /** It was there already and says nothing new. */
        UNCHANGED,
        /** It was there with other words or metadata, and has a new revision. */
        REVISED
    }
}
