package pullquote.bench;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import pullquote.analysis.nlp.Analyzer;

/** The analysis of every article, all stages, nothing kept between articles. */
@State(Scope.Benchmark)
public class AnalysisBenchmark {

    private static final int SENTENCES = 3;

    private final List<String> articles = Articles.read();
    private Analyzer analyzer;

    @Setup
    public void load() {
        analyzer = Analyzer.load();
    }

    @Benchmark
    public void allArticles(ProcessorTime processor, Blackhole results) {
        processor.time(() -> articles.forEach(article -> results.consume(analyzer.analyze(article, SENTENCES))));
    }
}
