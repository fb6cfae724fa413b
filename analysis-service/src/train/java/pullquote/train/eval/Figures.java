package pullquote.train.eval;

import java.util.LinkedHashMap;
import java.util.Map;

/** Named figures of one evaluation set, in the order in which they are printed; shares are in per cent. */
public final class Figures {

    private final Map<String, Double> byName = new LinkedHashMap<>();

    void put(String name, double value) {
        byName.put(name, value);
    }

    void share(String name, int part, int whole) {
        put(name, whole == 0 ? 0 : 100.0 * part / whole);
    }

    void counts(String prefix, Counts counts) {
        put(prefix + "precision", 100 * counts.precision());
        put(prefix + "recall", 100 * counts.recall());
        put(prefix + "f1", 100 * counts.f1());
    }

    /** The figures by name. */
    public Map<String, Double> all() {
        return byName;
    }
}
