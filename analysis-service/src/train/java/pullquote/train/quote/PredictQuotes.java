package pullquote.train.quote;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import pullquote.analysis.nlp.entity.Entity;
import pullquote.analysis.nlp.entity.EntityGrouper;
import pullquote.analysis.nlp.entity.NameFinder;
import pullquote.analysis.nlp.quote.Quotation;
import pullquote.analysis.nlp.quote.QuoteFinder;
import pullquote.analysis.nlp.quote.Speaker;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Segmenter;

/** Writes the quotations of a corpus in the form that the scorer reads: {@code PredictQuotes GOLD.jsonl PREDICTIONS.jsonl}. */
public final class PredictQuotes {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PredictQuotes() {}

    public static void main(String[] args) throws IOException {
        Segmenter segmenter = Segmenter.load();
        NameFinder names = NameFinder.load();
        EntityGrouper grouper = EntityGrouper.load();
        QuoteFinder quotes = QuoteFinder.load();
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[1]), StandardCharsets.UTF_8))) {
            for (GoldArticle article : GoldArticle.read(Path.of(args[0]))) {
                Document document = segmenter.read(article.text());
                List<Entity> entities = grouper.group(document, names.find(document));
                out.println(JSON.writeValueAsString(line(article, quotes.find(document, entities))));
            }
        }
    }

    private static ObjectNode line(GoldArticle article, List<Quotation> quotations) {
        ObjectNode line = JSON.createObjectNode();
        line.put("id", article.id());
        ArrayNode items = line.putArray("quotes");
        for (Quotation quotation : quotations) {
            ObjectNode item = items.addObject();
            item.put("text", quotation.textIn(article.text()));
            item.put("speaker", quotation.speaker().map(Speaker::name).orElse(null));
            item.put("start", quotation.span().start());
            item.put("end", quotation.span().end());
            item.put("kind", quotation.kind().name());
            item.put("cue", quotation.cue().map(cue -> cue.of(article.text())).orElse(null));
            item.put("confidence", quotation.speaker().map(Speaker::confidence).orElse(0.0));
            item.put("sure", quotation.confidence());
            item.put(
                    "at",
                    quotation.speaker().map(s -> s.span().of(article.text())).orElse(null));
        }
        return line;
    }
}
