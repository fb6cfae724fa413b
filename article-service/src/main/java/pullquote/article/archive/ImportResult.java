package pullquote.article.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a line of an import.
 *
 * @param line its number, from 1
 * @param status {@code created}, {@code unchanged}, {@code revised} or {@code rejected}
 * @param id of the article; absent where the line was rejected
 * @param problem why it was rejected (RFC 9457); absent otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportResult(
        long line,
        String status,
        @Nullable UUID id,
        @Nullable HttpProblem problem) {

    static ImportResult of(long line, String outcome, UUID id) {
        return new ImportResult(line, outcome.toLowerCase(Locale.ROOT), id, null);
    }

    static ImportResult rejected(long line, HttpProblem problem) {
        return new ImportResult(line, "rejected", null, problem);
    }
}
