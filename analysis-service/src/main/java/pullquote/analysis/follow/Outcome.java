package pullquote.analysis.follow;

import java.util.UUID;

/** What became of a changed article. */
sealed interface Outcome {

    UUID article();

    /** It was analysed. */
    record Analysed(ArticleFacts facts) implements Outcome {
        @Override
        public UUID article() {
            return facts.id();
        }
    }

    /** There is no such article any more. */
    record Gone(UUID article) implements Outcome {}

    /** Its rows are of this revision already. */
    record Unchanged(UUID article) implements Outcome {}

    /** It could not be analysed, and is left aside. */
    record Parked(UUID article, long position, String error) implements Outcome {}
}
