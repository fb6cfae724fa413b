package pullquote.analysis.nlp.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;

/** The weights of OpenNLP's model of parts of speech, as numbers that are looked up once for each feature. Immutable. */
final class TagWeights {

    /** Name of the weights inside of the model's archive. */
    private static final String ENTRY = "pos.model";

    private static final Context NOTHING = new Context(new int[0], new double[0]);

    private final Map<?, ?> rows;
    private final String[] tags;
    /** For each tag what it says of the next one, and for each two tags what they say of the one behind them. */
    private final Context[] afterOne;

    private final Context[][] afterTwo;

    TagWeights(POSModel model) {
        Object[] parts = model.<AbstractModel>getArtifact(ENTRY).getDataStructures();
        rows = (Map<?, ?>) parts[1];
        tags = (String[]) parts[2];
        afterOne = new Context[tags.length];
        afterTwo = new Context[tags.length][tags.length];
        for (int last = 0; last < tags.length; last++) {
            afterOne[last] = row("t=" + tags[last]);
            for (int before = 0; before < tags.length; before++) {
                afterTwo[before][last] = row("t2=" + tags[before] + "," + tags[last]);
            }
        }
    }

    int count() {
        return tags.length;
    }

    String tag(int index) {
        return tags[index];
    }

    Context afterOne(int last) {
        return afterOne[last];
    }

    Context afterTwo(int before, int last) {
        return afterTwo[before][last];
    }

    /** What a feature says of each tag; nothing where the model does not know it. */
    Context row(String feature) {
        return rows.get(feature) instanceof Context row ? row : NOTHING;
    }

    List<Context> rows(List<String> features) {
        List<Context> found = new ArrayList<>();
        features.forEach(feature -> found.add(row(feature)));
        return found;
    }

    /** Adds what a feature says to what others have said. */
    static void add(Context row, double[] scores) {
        int[] outcomes = row.getOutcomes();
        double[] weights = row.getParameters();
        for (int i = 0; i < outcomes.length; i++) {
            scores[outcomes[i]] += weights[i];
        }
    }
}
