package pullquote.train.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Mean ROUGE-1 F1 of summaries. */
final class SummaryScore {

    private SummaryScore() {}

    static Figures of(List<JsonNode> gold, Map<String, JsonNode> answers) {
        Rouge rouge = new Rouge();
        Figures figures = new Figures();
        figures.put(
                "rouge-1",
                100
                        * gold.stream()
                                .mapToDouble(article -> rouge.one(
                                        texts(answers.get(article.get("id").asText())
                                                .get("summary")),
                                        texts(article.get("refs"))))
                                .average()
                                .orElse(0));
        return figures;
    }

    private static List<String> texts(JsonNode nodes) {
        List<String> texts = new ArrayList<>();
        nodes.forEach(node -> texts.add(node.asText()));
        return texts;
    }
}
