package pullquote.analysis.dashboard;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import pullquote.analysis.store.DatabaseException;
import pullquote.analysis.store.NotFollowingException;

/** What the pages across articles have in common. */
final class Across {

    private Across() {}

    /** A page, or the one that says why it cannot be shown. */
    static Response orExplained(String page, String title, Supplier<Response> shown) {
        try {
            return shown.get();
        } catch (NotFollowingException e) {
            return Response.ok(Templates.across(AcrossView.of(page, title))).build();
        } catch (DatabaseException e) {
            return Templates.answer(ProblemView.databaseAway());
        } catch (HttpProblem e) {
            return Templates.answer(ProblemView.refused());
        }
    }

    /** The id that a word is; empty where it is none. */
    static Optional<UUID> id(String word) {
        try {
            return Optional.of(UUID.fromString(word));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
