package pullquote.analysis.nlp.summary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Segmenter;

/**
 * An article and the summaries that people wrote of it.
 *
 * @param id the article's name in its data set
 * @param references whole summaries, at least one
 */
record SummaryGold(String id, Document document, List<String> references) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads lines of JSON with {@code id}, {@code text} and {@code refs}. */
    static List<SummaryGold> read(Path file) throws IOException {
        Segmenter segmenter = Segmenter.load();
        List<SummaryGold> gold = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode article = JSON.readTree(line);
            List<String> references = new ArrayList<>();
            article.get("refs").forEach(reference -> references.add(reference.asText()));
            gold.add(new SummaryGold(
                    article.get("id").asText(),
                    segmenter.read(article.get("text").asText()),
                    references));
        }
        return gold;
    }
}
