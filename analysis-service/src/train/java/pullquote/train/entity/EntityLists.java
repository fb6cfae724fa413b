package pullquote.train.entity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pullquote.analysis.nlp.entity.Entity;
import pullquote.analysis.nlp.entity.EntityGrouper;
import pullquote.analysis.nlp.entity.EntityType;
import pullquote.analysis.nlp.entity.Mention;
import pullquote.analysis.nlp.entity.NameFinder;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Segmenter;
import pullquote.analysis.nlp.text.Span;

/**
 * Writes the entities of every article of a gold file, for a scoring script: one line of JSON an article with {@code id} and
 * {@code entities}. With {@code gold} as third argument it groups the mentions of the gold in place of found ones, to see what grouping alone
 * gets wrong.
 *
 * <pre>EntityLists GOLD.jsonl PRED.jsonl [gold]</pre>
 */
public final class EntityLists {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Segmenter segmenter = Segmenter.load();
    private final NameFinder finder = NameFinder.load();
    private final EntityGrouper grouper = EntityGrouper.load();

    private EntityLists() {}

    public static void main(String[] args) throws IOException {
        EntityLists lists = new EntityLists();
        boolean gold = args.length > 2 && args[2].equals("gold");
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[1]), StandardCharsets.UTF_8))) {
            for (String line : Files.readAllLines(Path.of(args[0]))) {
                out.println(JSON.writeValueAsString(lists.answer(JSON.readTree(line), gold)));
            }
        }
    }

    private Map<String, Object> answer(JsonNode article, boolean gold) {
        Document document = segmenter.read(article.get("text").asText());
        List<Mention> mentions = gold ? mentionsOf(article) : finder.find(document);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Entity entity : grouper.group(document, mentions)) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("name", entity.name());
            row.put("type", entity.type().name());
            row.put("count", entity.count());
            row.put("aliases", entity.aliases());
            row.put(
                    "mentions",
                    entity.mentions().stream()
                            .map(m -> List.of(m.start(), m.end()))
                            .toList());
            row.put("description", entity.description().orElse(""));
            row.put("sameAs", entity.sameAs().orElse(""));
            row.put("gender", entity.gender().name());
            row.put("salience", entity.salience());
            row.put(
                    "why",
                    entity.merges().stream()
                            .map(m -> m.form() + " > " + m.into() + ": " + m.reason())
                            .toList());
            rows.add(row);
        }
        return Map.of("id", article.get("id").asText(), "entities", rows);
    }

    private static List<Mention> mentionsOf(JsonNode article) {
        List<Mention> mentions = new ArrayList<>();
        for (JsonNode entity : article.get("entities")) {
            String type = entity.get("type").asText();
            if (!type.equals("OTHER")) {
                entity.get("mentions")
                        .forEach(m -> mentions.add(
                                new Mention(new Span(m.get(0).asInt(), m.get(1).asInt()), EntityType.valueOf(type))));
            }
        }
        return mentions;
    }
}
