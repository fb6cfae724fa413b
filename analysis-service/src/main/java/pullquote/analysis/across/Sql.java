package pullquote.analysis.across;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement that is put together from parts, each with its parameters. */
final class Sql {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    static Sql of(String part, Object... values) {
        return new Sql().and(part, values);
    }

    Sql and(String part, Object... values) {
        text.append(part).append(' ');
        parameters.addAll(List.of(values));
        return this;
    }

    Sql and(Sql other) {
        text.append(other.text);
        parameters.addAll(other.parameters);
        return this;
    }

    String text() {
        return text.toString();
    }

    @Nullable
    Object[] parameters() {
        return parameters.toArray();
    }
}
