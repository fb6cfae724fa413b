package pullquote.train.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import pullquote.analysis.nlp.text.Span;

/**
 * Scores quotations. A quoted and attributed stretch of the gold is found where an answer covers half of it; an answer is right where half of it
 * is content of the gold. Attributions of every kind match where an answer shares more than .8 of their length with them.
 */
final class QuoteScore {

    /** Shorter quoted stretches are scare quotes and titles more often than speech. */
    private static final int FEWEST_WORDS = 3;

    private static final double SHARE = 0.8;

    private record Answer(JsonNode quote, List<Span> spans) {
        Optional<String> speaker() {
            return quote.get("speaker").isNull()
                    ? Optional.empty()
                    : Optional.of(quote.get("speaker").asText());
        }
    }

    private int answered;
    private int right;
    private final Map<String, int[]> segments = new TreeMap<>();
    private final Map<String, int[]> attributions = new TreeMap<>();

    private QuoteScore() {}

    static Figures of(List<JsonNode> articles, Map<String, JsonNode> answers) {
        QuoteScore score = new QuoteScore();
        articles.forEach(article ->
                score.add(article, answers.get(article.get("id").asText()).get("quotes")));
        return score.figures();
    }

    private Figures figures() {
        Figures figures = new Figures();
        int[] direct = sum(segments);
        double precision = answered == 0 ? 0 : (double) right / answered;
        double recall = direct[0] == 0 ? 0 : (double) direct[1] / direct[0];
        figures.put("direct-precision", 100 * precision);
        figures.put("direct-recall", 100 * recall);
        figures.put("direct-f1", 100 * Counts.f1(precision, recall));
        figures.share("speaker", direct[2], direct[1]);
        segments.forEach((kind, counts) -> figures.share("speaker-" + kind, counts[2], counts[1]));
        int[] all = sum(attributions);
        figures.counts("all-kinds-", new Counts(all[1], answered, all[0]));
        attributions.forEach((kind, counts) -> figures.share("all-kinds-recall-" + kind, counts[1], counts[0]));
        return figures;
    }

    private static int[] sum(Map<String, int[]> counts) {
        int[] sum = new int[3];
        counts.values().forEach(c -> {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += c[i];
            }
        });
        return sum;
    }

    private void add(JsonNode article, JsonNode quotes) {
        QuoteLocator locator = new QuoteLocator(article.get("text").asText());
        List<Answer> answers = new ArrayList<>();
        quotes.forEach(quote -> answers.add(new Answer(quote, locator.spans(quote))));
        List<Span> content = new ArrayList<>();
        article.get("quotes").forEach(quote -> content.addAll(QuoteLocator.spansOf(quote.get("spans"))));
        for (Answer answer : answers) {
            answered++;
            int shared = QuoteLocator.overlap(answer.spans(), content);
            right += !answer.spans().isEmpty() && shared >= 0.5 * QuoteLocator.length(answer.spans()) ? 1 : 0;
        }
        for (JsonNode segment : article.get("segments")) {
            if (segment.get("attributed").asBoolean() && segment.get("words").asInt() >= FEWEST_WORDS) {
                addSegment(
                        QuoteLocator.span(segment.get("span")),
                        article.get("quotes").get(segment.get("quote").asInt()),
                        answers);
            }
        }
        addAttributions(article.get("quotes"), answers);
    }

    private void addSegment(Span span, JsonNode gold, List<Answer> answers) {
        int[] counts = segments.computeIfAbsent(speakerKind(gold), kind -> new int[3]);
        counts[0]++;
        Optional<Answer> best = answers.stream()
                .filter(answer -> QuoteLocator.overlap(answer.spans(), List.of(span)) >= 0.5 * span.length())
                // max takes the last of equals: of two that cover it alike the first shall count.
                .reduce((a, b) ->
                        QuoteLocator.overlap(b.spans(), List.of(span)) > QuoteLocator.overlap(a.spans(), List.of(span))
                                ? b
                                : a);
        if (best.isPresent()) {
            counts[1]++;
            counts[2] += isSpeaker(best.get(), gold) ? 1 : 0;
        }
    }

    private static String speakerKind(JsonNode gold) {
        String kind = gold.get("speaker_type").asText();
        if (!gold.get("speaker_names").isEmpty() || kind.equals("nominal") || kind.equals("none")) {
            return kind;
        }
        return kind.equals("name") ? "organization" : kind + "-unresolved";
    }

    private void addAttributions(JsonNode golds, List<Answer> answers) {
        List<Answer> left = new ArrayList<>(answers);
        for (JsonNode gold : golds) {
            List<Span> spans = QuoteLocator.spansOf(gold.get("spans"));
            double most = SHARE * Math.max(1, QuoteLocator.length(spans));
            Optional<Answer> best = left.stream()
                    .filter(answer -> QuoteLocator.overlap(answer.spans(), spans) > most)
                    .reduce((a, b) ->
                            QuoteLocator.overlap(b.spans(), spans) > QuoteLocator.overlap(a.spans(), spans) ? b : a);
            best.ifPresent(left::remove);
            int[] counts = attributions.computeIfAbsent(gold.get("kind").asText(), kind -> new int[3]);
            counts[0]++;
            counts[1] += best.isPresent() ? 1 : 0;
        }
    }

    private static boolean isSpeaker(Answer answer, JsonNode gold) {
        String name = answer.speaker().orElse("").strip();
        if (name.isEmpty()) {
            return false;
        }
        JsonNode names = gold.get("speaker_names");
        if (!names.isEmpty()) {
            for (JsonNode one : names) {
                if (Names.same(name, one.asText())) {
                    return true;
                }
            }
            return false;
        }
        String written = gold.get("speaker").asText();
        boolean named = gold.get("speaker_type").asText().equals("name");
        Set<String> shared = new HashSet<>(named ? Names.core(written) : Names.words(written));
        shared.retainAll(named ? Names.core(name) : Names.words(name));
        if (!named) {
            shared.removeAll(Set.of("the", "a", "an"));
        }
        return !shared.isEmpty();
    }
}
