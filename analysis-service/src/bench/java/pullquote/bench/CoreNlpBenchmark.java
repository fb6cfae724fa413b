package pullquote.bench;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Properties;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What CoreNLP needs for the same: names, and quotations with their speakers. It is measured here, and never part of the product. */
@State(Scope.Benchmark)
public class CoreNlpBenchmark {

    private final List<String> articles = Articles.read();
    private StanfordCoreNLP pipeline;

    @Setup
    public void load() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
        properties.setProperty("threads", "1");
        pipeline = new StanfordCoreNLP(properties);
    }

    @Benchmark
    public void allArticles(ProcessorTime processor, Blackhole results) {
        processor.time(() -> articles.forEach(article -> {
            CoreDocument document = new CoreDocument(article);
            pipeline.annotate(document);
            results.consume(document.quotes());
        }));
    }
}
