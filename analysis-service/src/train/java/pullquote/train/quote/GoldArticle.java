package pullquote.train.quote;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import pullquote.analysis.nlp.text.Span;

/**
 * An article with its attributions as people marked them.
 *
 * @param id its id in the corpus
 * @param text the text that all offsets count in
 * @param attributions who said what
 * @param segments stretches between quotation marks
 */
record GoldArticle(String id, String text, List<Attribution> attributions, List<Segment> segments) {

    /** One attribution; {@code names} are the names that the speaker goes by, some of them found by machine. */
    record Attribution(
            String article,
            String kind,
            List<Span> content,
            List<Span> cue,
            List<Span> source,
            String speakerType,
            List<String> names) {

        String text(Span span) {
            return span.of(article);
        }
    }

    /** A stretch between quotation marks; {@code attribution} is the index of the one that holds it, or -1. */
    record Segment(Span span, int words, int attribution) {}

    static List<GoldArticle> read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<GoldArticle> articles = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                articles.add(article(json.readTree(line)));
            }
        }
        return articles;
    }

    private static GoldArticle article(JsonNode node) {
        List<Attribution> attributions = new ArrayList<>();
        for (JsonNode quote : node.get("quotes")) {
            List<String> names = new ArrayList<>();
            quote.path("speaker_names").forEach(name -> names.add(name.asText()));
            attributions.add(new Attribution(
                    node.get("text").asText(),
                    quote.get("kind").asText(),
                    spans(quote.path("spans")),
                    spans(quote.path("cue_spans")),
                    spans(quote.path("speaker_spans")),
                    quote.path("speaker_type").asText(),
                    names));
        }
        List<Segment> segments = new ArrayList<>();
        for (JsonNode segment : node.path("segments")) {
            boolean attributed = segment.get("attributed").asBoolean();
            segments.add(new Segment(
                    span(segment.get("span")),
                    segment.get("words").asInt(),
                    attributed ? segment.get("quote").asInt() : -1));
        }
        return new GoldArticle(node.get("id").asText(), node.get("text").asText(), attributions, segments);
    }

    private static List<Span> spans(JsonNode nodes) {
        List<Span> spans = new ArrayList<>();
        nodes.forEach(node -> spans.add(span(node)));
        return spans;
    }

    private static Span span(JsonNode node) {
        return new Span(node.get(0).asInt(), node.get(1).asInt());
    }
}
