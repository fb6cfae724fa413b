package pullquote.train.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pullquote.analysis.nlp.text.Span;

/** Finds where an answered quotation stands: by its offsets where its words are there, else by its longest runs of words. */
final class QuoteLocator {

    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int SHORTEST_RUN = 3;
    private static final double FOUND = 0.6;

    private final String text;
    private final List<Span> spans;
    private final List<String> words;
    private final Map<String, List<Integer>> places = new HashMap<>();

    QuoteLocator(String text) {
        this.text = text;
        spans = wordSpans(text);
        words = words(text);
        for (int i = 0; i < words.size(); i++) {
            places.computeIfAbsent(words.get(i), word -> new ArrayList<>()).add(i);
        }
    }

    List<Span> spans(JsonNode quote) {
        int start = quote.path("start").asInt(-1);
        int end = quote.path("end").asInt(-1);
        List<String> wanted = words(quote.get("text").asText());
        if (0 <= start && start < end && end <= text.length()) {
            Set<String> there = new HashSet<>(words(text.substring(start, end)));
            if (there.containsAll(wanted)) {
                return List.of(new Span(start, end));
            }
        }
        return locate(wanted);
    }

    private List<Span> locate(List<String> wanted) {
        List<Span> found = new ArrayList<>();
        int got = 0;
        int last = -1;
        int i = 0;
        while (i < wanted.size()) {
            int length = 0;
            int place = -1;
            for (int at : places.getOrDefault(wanted.get(i), List.of())) {
                int run = run(wanted, i, at);
                if (run > length || run == length && place >= 0 && at > last && place <= last) {
                    length = run;
                    place = at;
                }
            }
            boolean end = length > 0 && length == wanted.size() - i && !found.isEmpty();
            if (place >= 0 && (length >= Math.min(SHORTEST_RUN, wanted.size()) || end)) {
                found.add(spans.get(place).union(spans.get(place + length - 1)));
                got += length;
                i += length;
                last = place + length - 1;
            } else {
                i++;
            }
        }
        return got >= FOUND * wanted.size() ? found : List.of();
    }

    private int run(List<String> wanted, int from, int at) {
        int run = 0;
        while (from + run < wanted.size()
                && at + run < words.size()
                && wanted.get(from + run).equals(words.get(at + run))) {
            run++;
        }
        return run;
    }

    private static List<String> words(String text) {
        return wordSpans(text).stream()
                .map(span -> span.of(text).toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<Span> wordSpans(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            spans.add(new Span(word.start(), word.end()));
        }
        return spans;
    }

    static Span span(JsonNode pair) {
        return new Span(pair.get(0).asInt(), pair.get(1).asInt());
    }

    static List<Span> spansOf(JsonNode pairs) {
        List<Span> spans = new ArrayList<>();
        pairs.forEach(pair -> spans.add(span(pair)));
        return spans;
    }

    static int overlap(List<Span> some, List<Span> others) {
        int sum = 0;
        for (Span a : some) {
            for (Span b : others) {
                sum += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
            }
        }
        return sum;
    }

    static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }
}
