package pullquote.article.clean;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** The commonest short words of languages ({@code languages.properties}), weighed by how few languages have them. */
final class LanguageWords {

    private static final Properties LISTS = properties();
    private static final Map<String, Map<String, Double>> WORDS = load("");
    private static final Map<String, Map<String, Double>> LETTERS = load(".letters");

    private LanguageWords() {}

    /** What a lower-case word says for each language that has it; empty for a word that none has. */
    static Map<String, Double> weights(String word) {
        return WORDS.getOrDefault(word, Map.of());
    }

    /** What a letter says for each language that has it; empty for one that tells nothing. */
    static Map<String, Double> letter(char letter) {
        return LETTERS.getOrDefault(String.valueOf(letter), Map.of());
    }

    private static Map<String, Map<String, Double>> load(String suffix) {
        Map<String, Set<String>> languages = new HashMap<>();
        Set<String> tags = new HashSet<>();
        for (String key : LISTS.stringPropertyNames()) {
            if (key.endsWith(suffix) && key.contains(".") != suffix.isEmpty()) {
                String tag = key.substring(0, key.length() - suffix.length());
                tags.add(tag);
                for (String word : LISTS.getProperty(key).split("\\s+")) {
                    languages.computeIfAbsent(word, any -> new HashSet<>()).add(tag);
                }
            }
        }
        Map<String, Map<String, Double>> weights = new HashMap<>();
        double all = tags.size();
        languages.forEach((word, having) -> {
            Map<String, Double> each = new HashMap<>();
            having.forEach(tag -> each.put(tag, Math.log((all + 1) / having.size())));
            weights.put(word, Map.copyOf(each));
        });
        return weights;
    }

    private static Properties properties() {
        try (InputStream in = LanguageWords.class.getResourceAsStream("languages.properties")) {
            if (in == null) {
                throw new IllegalStateException("languages.properties is missing beside " + LanguageWords.class);
            }
            Properties lists = new Properties();
            lists.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lists;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
