package pullquote.analysis.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaggerTest {

    private static final POSModel MODEL = model();
    private static final Segmenter SEGMENTER = Segmenter.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rain.",
                "w=",
                "The mayor of Varr, Orla Fenn, said on Monday that the bridge wouldn't open before 2031.",
                "\"We'll see,\" she told the N.Y.-based paper; nobody else had asked — not even once!",
                "pre=x suf=y S=begin w=begin p1S=begin t=NOUN t2=NOUN,VERB",
                "Zażółć gęślą jaźń, 42 %, $3.5m, @orla #varr https://varr.example/a?b=c",
                "THE COUNCIL MET AND VOTED ON ALL OF IT WITHOUT READING ANY OF IT"
            })
    void everyWordHasTheTagThatOpenNlpsSearchGivesIt(String sentence) {
        List<Token> tokens = SEGMENTER.read(sentence, false).tokens();
        String[] words = tokens.stream().map(Token::text).toArray(String[]::new);
        List<String> tags = new Tagger(MODEL, new TagWeights(MODEL)).tag(List.of(words));
        assertThat(tags).isEqualTo(search(words));
    }

    private static List<String> search(String[] words) {
        BeamSearch search = new BeamSearch(1, MODEL.<MaxentModel>getArtifact("pos.model"));
        return search.bestSequence(
                        words,
                        null,
                        MODEL.getFactory().getPOSContextGenerator(),
                        MODEL.getFactory().getSequenceValidator())
                .getOutcomes();
    }

    private static POSModel model() {
        try (InputStream in = TaggerTest.class.getResourceAsStream("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
            return new POSModel(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
