package pullquote.analysis.dashboard;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A link within the dashboard, put together from a path and parameters; those that are empty are left out. */
record Address(String path, String query) {

    static Address of(String path) {
        return new Address(path, "");
    }

    Address with(String name, String value) {
        if (value.isEmpty()) {
            return this;
        }
        String pair = name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        return new Address(path, query.isEmpty() ? pair : query + "&" + pair);
    }

    @Override
    public String toString() {
        return query.isEmpty() ? path : path + "?" + query;
    }
}
