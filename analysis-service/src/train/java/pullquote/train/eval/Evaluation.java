package pullquote.train.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import pullquote.analysis.nlp.Analyzer;
import pullquote.analysis.nlp.entity.Entity;
import pullquote.analysis.nlp.entity.EntityType;
import pullquote.analysis.nlp.entity.Mention;
import pullquote.analysis.nlp.entity.tagger.NameTagger;

/**
 * Runs the whole analysis over every evaluation set, prints its figures, and fails where one is below its floor.
 *
 * <pre>Evaluation DIRECTORY floors.properties [DIRECTORY FOR ANSWERS]</pre>
 *
 * <p>Answers are written as one line of JSON an article, in the form that the scoring kit beside the sets reads.
 */
public final class Evaluation {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A set of articles: its file, what is looked for in them beside persons, organisations and places, and how answers are scored. */
    private record ArticleSet(
            String file, Set<EntityType> further, BiFunction<List<JsonNode>, Map<String, JsonNode>, Figures> score) {

        String name() {
            return further.isEmpty() ? file : file + ".with-other";
        }
    }

    private static final List<ArticleSet> SETS = List.of(
            new ArticleSet("summaries.cnndm-train100", Set.of(), SummaryScore::of),
            new ArticleSet("summaries.cnndm-val300", Set.of(), SummaryScore::of),
            new ArticleSet("entities.news-fair-v2", Set.of(), EntityScore::of),
            new ArticleSet("entities.news-fair-v2", Set.of(EntityType.OTHER), EntityScore::of),
            new ArticleSet("entities.msnbc", Set.of(), EntityScore::of),
            new ArticleSet("entities.msnbc", Set.of(EntityType.OTHER), EntityScore::of),
            new ArticleSet("quotes.polnear.dev", Set.of(), QuoteScore::of));

    /** Names are scored twice: as the tagger labels tokens, and as mentions of the whole analysis, which has rules of its own for their bounds. */
    private static final String NAMES = "dev_wwn";

    private Evaluation() {}

    public static void main(String[] args) throws IOException {
        Path directory = Path.of(args[0]);
        if (!Files.isDirectory(directory.resolve("data"))) {
            System.out.println("#### EVALUATION SKIPPED: there are no evaluation sets in "
                    + directory.toAbsolutePath().normalize() + ". Nothing was measured. ####");
            return;
        }
        Map<String, Double> figures = measure(
                directory,
                Analyzer.load(),
                Stream.of(args).skip(2).map(Path::of).findFirst());
        List<String> broken = Floors.read(Path.of(args[1])).broken(figures);
        if (!broken.isEmpty()) {
            throw new IllegalStateException("Below the floors of " + args[1] + ":\n  " + String.join("\n  ", broken));
        }
        System.out.println("All figures keep to the floors of " + args[1]);
    }

    private static Map<String, Double> measure(Path directory, Analyzer analyzer, Optional<Path> answersTo)
            throws IOException {
        Map<String, Double> all = new LinkedHashMap<>();
        TaggedSentences names = TaggedSentences.read(directory.resolve("ner").resolve(NAMES + ".bio"));
        report(NAMES + ".tagger", names.score(NameTagger.load()::tags), all);
        report(NAMES + ".analysis", names.scoreTexts(text -> mentions(analyzer, text)), all);
        for (ArticleSet set : SETS) {
            List<JsonNode> articles = new ArrayList<>();
            for (String line : Files.readAllLines(directory.resolve("data").resolve(set.file() + ".jsonl"))) {
                articles.add(JSON.readTree(line));
            }
            Map<String, JsonNode> answers = Answers.of(articles, analyzer, set.further());
            if (answersTo.isPresent()) {
                write(answers, answersTo.get().resolve(set.name() + ".pred.jsonl"));
            }
            report(set.name(), set.score().apply(articles, answers), all);
        }
        return all;
    }

    private static List<Mention> mentions(Analyzer analyzer, String text) {
        return analyzer.analyze(text, false, 1).entities().stream()
                .map(Entity::mentions)
                .flatMap(List::stream)
                .toList();
    }

    private static void report(String set, Figures figures, Map<String, Double> all) {
        System.out.println(set);
        figures.all().forEach((name, value) -> {
            System.out.printf(Locale.ROOT, "  %-24s %6.2f%n", name, value);
            all.put(set + "." + name, value);
        });
    }

    private static void write(Map<String, JsonNode> answers, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        List<String> lines = answers.values().stream().map(JsonNode::toString).toList();
        Files.write(file, lines, StandardCharsets.UTF_8);
    }
}
