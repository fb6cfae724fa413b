package pullquote.train.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import pullquote.analysis.nlp.Analysis;
import pullquote.analysis.nlp.AnalysisOptions;
import pullquote.analysis.nlp.Analyzer;
import pullquote.analysis.nlp.entity.Entity;
import pullquote.analysis.nlp.entity.EntityType;
import pullquote.analysis.nlp.quote.Quotation;
import pullquote.analysis.nlp.quote.Speaker;

/** What the analysis says about each article of a set: {@code id}, {@code summary}, {@code entities} and {@code quotes}. */
final class Answers {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SENTENCES = 3;

    private Answers() {}

    /** {@code further}: the types of entity to look for beside persons, organisations and places. */
    static Map<String, JsonNode> of(List<JsonNode> articles, Analyzer analyzer, Set<EntityType> further) {
        AnalysisOptions options =
                new AnalysisOptions(SENTENCES, OptionalInt.empty(), Optional.empty(), further, Optional.empty());
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        for (JsonNode article : articles) {
            String text = article.get("text").asText();
            ObjectNode answer = JSON.createObjectNode();
            answer.put("id", article.get("id").asText());
            add(answer, text, analyzer.analyze(analyzer.read(text, Optional.empty()), options));
            answers.put(article.get("id").asText(), answer);
        }
        return answers;
    }

    private static void add(ObjectNode answer, String text, Analysis analysis) {
        ArrayNode summary = answer.putArray("summary");
        analysis.summary().sentences().forEach(sentence -> summary.add(sentence.of(text)));
        ArrayNode entities = answer.putArray("entities");
        analysis.entities().forEach(entity -> add(entities.addObject(), entity));
        ArrayNode quotes = answer.putArray("quotes");
        analysis.quotations().forEach(quotation -> add(quotes.addObject(), text, quotation));
    }

    private static void add(ObjectNode row, Entity entity) {
        row.put("name", entity.name());
        row.put("type", entity.type().name());
        row.put("count", entity.count());
        ArrayNode aliases = row.putArray("aliases");
        entity.aliases().forEach(aliases::add);
    }

    private static void add(ObjectNode row, String text, Quotation quotation) {
        row.put("text", quotation.textIn(text));
        row.put("start", quotation.span().start());
        row.put("end", quotation.span().end());
        row.put("kind", quotation.kind().name());
        row.put("speaker", quotation.speaker().map(Speaker::name).orElse(null));
    }
}
