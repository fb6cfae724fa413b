package pullquote.analysis.nlp.text;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.SequenceValidator;

/**
 * Tags tokens with OpenNLP's model, keeping the best tag of each token only: OpenNLP's own tagger keeps three sequences, which takes three times
 * as long, and in news changes no figure of ours. It has buffers of its own, so each thread needs another.
 */
final class Tagger {

    private static final int SEQUENCES = 1;

    /** The search copies what it has at each word; longer runs of words, which are no sentences, are tagged in parts. */
    private static final int LONGEST_SENTENCE = 200;

    /** Name of the weights inside of the model's archive. */
    private static final String WEIGHTS = "pos.model";

    private final BeamSearch search;
    private final POSContextGenerator contexts;
    private final SequenceValidator<String> validator;

    Tagger(POSModel model) {
        search = new BeamSearch(SEQUENCES, model.<MaxentModel>getArtifact(WEIGHTS));
        contexts = model.getFactory().getPOSContextGenerator();
        validator = model.getFactory().getSequenceValidator();
    }

    /** A tag for each of the words of a sentence. */
    List<String> tag(List<String> words) {
        List<String> tags = new ArrayList<>(words.size());
        for (int from = 0; from < words.size(); from += LONGEST_SENTENCE) {
            List<String> part = words.subList(from, Math.min(words.size(), from + LONGEST_SENTENCE));
            tags.addAll(search.bestSequence(part.toArray(String[]::new), null, contexts, validator)
                    .getOutcomes());
        }
        return tags;
    }
}
