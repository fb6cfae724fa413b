package pullquote.article.form;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object whose fields keep their order, without those that have no value. */
final class Fields {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    Fields with(String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
        return this;
    }

    Map<String, Object> map() {
        return fields;
    }

    /** An object with a type and a name; null where there is no name. */
    static @Nullable Map<String, Object> named(String type, @Nullable String name) {
        return name == null
                ? null
                : new Fields().with("@type", type).with("name", name).map();
    }
}
