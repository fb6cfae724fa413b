package pullquote.article.archive;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import pullquote.article.ContentHash;

/**
 * An article with its history, as an export writes it and an import takes it back.
 *
 * @param archive the form of the line
 * @param createdAt when it was stored first
 * @param revisions in order; the last one is the article as it stands. Earlier ones may be missing
 */
@JsonPropertyOrder({"archive", "id", "createdAt", "revisions"})
record ArchivedArticle(int archive, UUID id, Instant createdAt, List<ArchivedRevision> revisions) {

    ArchivedArticle {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(createdAt, "createdAt");
        revisions = List.copyOf(Objects.requireNonNull(revisions, "revisions"));
        if (revisions.isEmpty()) {
            throw new IllegalArgumentException("there is no revision");
        }
        for (int i = 1; i < revisions.size(); i++) {
            if (revisions.get(i).revision() <= revisions.get(i - 1).revision()) {
                throw new IllegalArgumentException("the revisions are not in order");
            }
        }
    }

    /** The article as it stands. */
    @JsonIgnore
    ArchivedRevision current() {
        return revisions.get(revisions.size() - 1);
    }

    @JsonIgnore
    List<ArchivedRevision> past() {
        return revisions.subList(0, revisions.size() - 1);
    }

    /** Whether a state is one of this history. */
    boolean holds(int revision, ContentHash hash, Instant time) {
        return revisions.stream().anyMatch(one -> one.is(revision, hash, time));
    }
}
