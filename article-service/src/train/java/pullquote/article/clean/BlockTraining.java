package pullquote.article.clean;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Learns which blocks of a page are of its article. {@code cross DATA OUT FOLDS} writes for each set of pages what models learned without the
 * page would extract; {@code final DATA MODEL} learns from all pages and writes the model.
 */
public final class BlockTraining {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** How much a block counts that is like one beside it which is known, and a block that is known by a piece of its text. */
    private static final double SPREAD = 0.5;

    private static final double PIECE = 8;

    private BlockTraining() {}

    private record Sample(
            String set, EvaluationPages.Page page, PageView view, List<float[]> rows, int[] labels, double[] weights) {}

    public static void main(String[] args) throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (String set : List.of("zyte", "trafilatura")) {
            EvaluationPages.read(Path.of(args[1], "extraction." + set + ".dev.jsonl")).parallelStream()
                    .map(page -> sample(set, page))
                    .forEachOrdered(samples::add);
        }
        if (args[0].equals("cross")) {
            cross(samples, Path.of(args[2]), Integer.parseInt(args[3]));
        } else {
            Files.write(Path.of(args[2]), BlockModelFile.write(learn(samples)));
        }
    }

    static PageView view(EvaluationPages.Page page) {
        Document document = Jsoup.parse(page.html());
        JsonLd ld = JsonLd.of(document);
        PageMeta meta = PageMeta.of(document);
        Optional<String> publisher = PageOrigin.publisher(document, ld, meta);
        return PageView.of(document, ld, meta, PageHeadline.find(document, ld, meta, publisher));
    }

    private static Sample sample(String set, EvaluationPages.Page page) {
        PageView view = view(page);
        boolean whole = set.equals("zyte");
        int[] labels = whole
                ? BlockLabels.fromText(view, page.answer().get("gold").asText())
                : BlockLabels.fromPieces(
                        view,
                        EvaluationPages.texts(page.answer().get("with")),
                        EvaluationPages.texts(page.answer().get("without")));
        int[] wide = whole ? labels : BlockLabels.spread(view, labels);
        double all = whole
                ? Math.max(60, Wording.words(page.answer().get("gold").asText()).size())
                : 0;
        double[] weights = IntStream.range(0, view.size())
                .mapToDouble(i -> whole
                        ? 30 * Math.min(1, (2 + view.looks().get(i).block().size()) / all)
                        : labels[i] >= 0 ? PIECE : SPREAD)
                .toArray();
        return new Sample(set, page, view, BlockFeatures.of(view), wide, weights);
    }

    private static BlockModel learn(List<Sample> samples) {
        List<float[]> rows = new ArrayList<>();
        List<Boolean> labels = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (Sample sample : samples) {
            for (int i = 0; i < sample.labels().length; i++) {
                if (sample.labels()[i] >= 0) {
                    rows.add(sample.rows().get(i));
                    labels.add(sample.labels()[i] == 1);
                    weights.add(sample.weights()[i]);
                }
            }
        }
        boolean[] yes = new boolean[rows.size()];
        IntStream.range(0, yes.length).forEach(i -> yes[i] = labels.get(i));
        return TreeBoosting.learn(
                rows, yes, weights.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static void cross(List<Sample> samples, Path out, int folds) throws IOException {
        Map<String, List<String>> lines = Map.of("zyte", new ArrayList<>(), "trafilatura", new ArrayList<>());
        List<Integer> all = IntStream.range(0, folds).boxed().toList();
        List<BlockModel> models = all.parallelStream()
                .map(fold -> learn(
                        samples.stream().filter(s -> fold(s, folds) != fold).toList()))
                .toList();
        List<String> debug = new ArrayList<>();
        for (Sample sample : samples) {
            BlockModel model = models.get(fold(sample, folds));
            double[] likely =
                    sample.rows().stream().mapToDouble(model::probability).toArray();
            boolean[] chosen = BlockChoice.choose(sample.view(), likely);
            StringBuilder text = new StringBuilder();
            debug.add("#### " + sample.set() + " " + sample.page().id() + " "
                    + sample.page().url());
            for (int i = 0; i < chosen.length; i++) {
                if (chosen[i]) {
                    text.append(sample.view().blocks().get(i).text()).append("\n\n");
                }
                if (chosen[i] || sample.labels()[i] == 1 || likely[i] > 0.1) {
                    String block = sample.view().blocks().get(i).text();
                    debug.add(String.format(
                            "%s %2d %.2f %s %s",
                            chosen[i] == (sample.labels()[i] == 1) || sample.labels()[i] < 0
                                    ? " "
                                    : chosen[i] ? "+" : "-",
                            sample.labels()[i],
                            likely[i],
                            sample.view().blocks().get(i).tag(),
                            block.substring(0, Math.min(110, block.length()))));
                }
            }
            lines.get(sample.set())
                    .add(JSON.writeValueAsString(Map.of(
                            "id", sample.page().id(), "text", text.toString().strip())));
        }
        Files.createDirectories(out);
        for (String set : lines.keySet()) {
            Files.write(out.resolve(set + ".jsonl"), lines.get(set));
        }
        Files.write(out.resolve("debug.txt"), debug);
    }

    private static int fold(Sample sample, int folds) {
        return Math.floorMod(sample.page().id().hashCode() * 31 + 7, folds);
    }
}
