package pullquote.article.clean;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;

/** The words of site furniture: {@code furniture.properties}, which says how they are used. */
final class FurnitureWords {

    private static final Properties WORDS = load();
    static final Set<String> COMMON = words("common");
    static final Set<String> IMPERATIVES = words("imperatives");

    private FurnitureWords() {}

    /** The words under a key; empty where there is no such key. */
    static Set<String> words(String key) {
        String line = WORDS.getProperty(key, "").strip();
        return line.isEmpty() ? Set.of() : Set.copyOf(java.util.Arrays.asList(line.split("\\s+")));
    }

    private static Properties load() {
        try (InputStream in = FurnitureWords.class.getResourceAsStream("furniture.properties")) {
            if (in == null) {
                throw new IllegalStateException("furniture.properties is missing beside " + FurnitureWords.class);
            }
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
