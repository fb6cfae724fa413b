package pullquote.article;

import java.util.UUID;

/** What became of an article that was sent. */
public record Accepted(Article article, Outcome outcome) {

    public UUID id() {
        return article.id;
    }

    /** As it stands in answers. */
    public enum Outcome {
        /** It is a new one. */
        CREATED,
        /** It was there already and says nothing new. */
        UNCHANGED,
        /** It was there with other words or metadata, and has a new revision. */
        REVISED
    }
}
