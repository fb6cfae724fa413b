package pullquote.analysis.nlp.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of saying, writing and thinking: the lexicon behind what was learned. */
final class Lexicon {

    private static final Set<String> VERBS = read("verbs-of-saying.txt");
    private static final Set<String> NOUNS = read("nouns-of-saying.txt");

    private Lexicon() {}

    /** Whether a verb form in lower case is one that brings speech in news. */
    static boolean isSaying(String word) {
        return VERBS.contains(word);
    }

    /** Whether a noun in lower case is one that can bring speech ("claim", "statement"). */
    static boolean isNoun(String word) {
        return NOUNS.contains(word);
    }

    static Set<String> read(String name) {
        try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("Not on the class path: " + name);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .flatMap(line -> java.util.Arrays.stream(line.trim().split("\\s+")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("The lexicon " + name + " could not be read", e);
        }
    }
}
