package pullquote.article.key;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pullquote.article.problem.Problems;

/** What a key allows. None includes another. */
public enum Scope {
    /** Reading articles, lists, the change feed. */
    READ,
    /** Storing, changing and deleting articles. */
    WRITE,
    /** Making and revoking keys. */
    ADMIN;

    /** As it stands in answers and in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 422 where the word is none */
    static Scope of(@Nullable String word) {
        return Arrays.stream(values())
                .filter(scope -> scope.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Problems.invalidField("scopes", "scopes holds none but read, write and admin"));
    }
}
