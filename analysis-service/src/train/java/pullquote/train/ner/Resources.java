package pullquote.train.ner;

import pullquote.analysis.nlp.entity.tagger.FeatureExtractor;
import pullquote.analysis.nlp.entity.tagger.Lexicon;
import pullquote.analysis.nlp.entity.tagger.WordClusters;

/** What is known of words before training. */
record Resources(Lexicon lexicon, WordClusters clusters) {

    FeatureExtractor extractor() {
        return new FeatureExtractor(lexicon, clusters);
    }
}
