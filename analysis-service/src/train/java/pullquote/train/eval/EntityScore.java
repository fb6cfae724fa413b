package pullquote.train.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Scores lists of entities. An answered entity matches the gold entity with which it shares a surface form, titles and articles aside. One gold
 * entity answered as several is one match, and the others cost precision; aliases that hit several gold entities are over-merges.
 */
final class EntityScore {

    private int answered;
    private int gold;
    private int matched;
    private int overMerged;
    private int withAliases;
    private int keptTogether;
    private int counted;
    private int countExact;
    private int countWithinOne;
    private boolean exhaustive = true;

    private EntityScore() {}

    static Figures of(List<JsonNode> articles, Map<String, JsonNode> answers) {
        EntityScore score = new EntityScore();
        articles.forEach(article ->
                score.add(article, answers.get(article.get("id").asText()).get("entities")));
        Figures figures = new Figures();
        Counts counts = new Counts(score.matched, score.answered, score.gold);
        if (score.exhaustive) {
            figures.counts("", counts);
        } else {
            figures.put("recall", 100 * counts.recall());
        }
        figures.share("aliases-together", score.keptTogether, score.withAliases);
        figures.share("over-merged", score.overMerged, score.answered);
        if (score.counted > 0) {
            figures.share("count-exact", score.countExact, score.counted);
            figures.share("count-within-1", score.countWithinOne, score.counted);
        }
        return figures;
    }

    private void add(JsonNode article, JsonNode entities) {
        String text = article.get("text").asText();
        int from = article.get("eval_span").get(0).asInt();
        int to = article.get("eval_span").get(1).asInt();
        boolean whole = from == 0 && to == text.length();
        exhaustive &= article.path("exhaustive").asBoolean(true);
        JsonNode golds = article.get("entities");
        Map<String, Set<Integer>> byForm = byForm(golds);
        Map<Integer, List<JsonNode>> used = new TreeMap<>();
        for (JsonNode entity : entities) {
            boolean inside = whole
                    || forms(entity).stream()
                            .anyMatch(form ->
                                    !form.isEmpty() && text.substring(from, to).contains(form));
            if (inside && isOfAnnotatedType(article, entity)) {
                answered++;
                match(entity, golds, byForm)
                        .ifPresent(i ->
                                used.computeIfAbsent(i, k -> new ArrayList<>()).add(entity));
            }
        }
        for (int i = 0; i < golds.size(); i++) {
            add(golds.get(i), used.getOrDefault(i, List.of()), whole);
        }
    }

    private static boolean isOfAnnotatedType(JsonNode article, JsonNode entity) {
        JsonNode types = article.path("types");
        if (types.isEmpty()) {
            return true;
        }
        Set<String> kept = new HashSet<>();
        types.forEach(type -> kept.add(type.asText()));
        return kept.contains(entity.get("type").asText());
    }

    private static Map<String, Set<Integer>> byForm(JsonNode golds) {
        Map<String, Set<Integer>> byForm = new HashMap<>();
        for (int i = 0; i < golds.size(); i++) {
            for (JsonNode alias : golds.get(i).get("aliases")) {
                for (String key : keys(alias.asText())) {
                    byForm.computeIfAbsent(key, k -> new TreeSet<>()).add(i);
                }
            }
        }
        return byForm;
    }

    private static Set<String> keys(String form) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(Names.key(Names.words(form)));
        keys.add(Names.key(Names.core(form)));
        return keys;
    }

    private static List<String> forms(JsonNode entity) {
        List<String> forms = new ArrayList<>();
        forms.add(entity.get("name").asText());
        entity.get("aliases").forEach(alias -> forms.add(alias.asText()));
        return forms;
    }

    private Optional<Integer> match(JsonNode entity, JsonNode golds, Map<String, Set<Integer>> byForm) {
        Set<Integer> hits = new TreeSet<>();
        for (String form : forms(entity)) {
            keys(form).stream().filter(byForm::containsKey).findFirst().ifPresent(key -> hits.addAll(byForm.get(key)));
        }
        if (hits.isEmpty()) {
            return byContainedName(entity, golds);
        }
        if (hits.size() == 1) {
            return hits.stream().findFirst();
        }
        overMerged += entity.get("aliases").isEmpty() ? 0 : hits.size() - 1;
        String name = Names.key(Names.words(entity.get("name").asText()));
        return hits.stream()
                .filter(i -> plainKeys(golds.get(i)).contains(name))
                .findFirst()
                .or(() -> hits.stream().findFirst());
    }

    private static Optional<Integer> byContainedName(JsonNode entity, JsonNode golds) {
        String type = entity.get("type").asText();
        for (int i = 0; i < golds.size(); i++) {
            String goldType = golds.get(i).get("type").asText("OTHER");
            boolean person = type.equals("PERSON") || goldType.equals("PERSON");
            boolean agree = goldType.equals("OTHER") || goldType.equals("null") || goldType.equals(type);
            if (person && agree && anyAliasIs(golds.get(i), entity.get("name").asText())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean anyAliasIs(JsonNode goldEntity, String name) {
        for (JsonNode alias : goldEntity.get("aliases")) {
            if (Names.same(name, alias.asText())) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> plainKeys(JsonNode goldEntity) {
        Set<String> keys = new HashSet<>();
        goldEntity.get("aliases").forEach(alias -> keys.add(Names.key(Names.words(alias.asText()))));
        return keys;
    }

    private void add(JsonNode goldEntity, List<JsonNode> used, boolean whole) {
        gold++;
        boolean aliases = plainKeys(goldEntity).size() > 1;
        withAliases += aliases ? 1 : 0;
        if (used.isEmpty()) {
            return;
        }
        matched++;
        keptTogether += aliases && used.size() == 1 ? 1 : 0;
        if (whole) {
            // The first of the largest, as in the lists, which are in order of count.
            int most = used.stream()
                    .map(e -> e.get("count").asInt())
                    .max(Comparator.naturalOrder())
                    .orElse(0);
            int off = Math.abs(most - goldEntity.get("count").asInt());
            counted++;
            countExact += off == 0 ? 1 : 0;
            countWithinOne += off <= 1 ? 1 : 0;
        }
    }
}
