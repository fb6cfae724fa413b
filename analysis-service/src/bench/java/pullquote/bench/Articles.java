package pullquote.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The articles that are analysed, named by the system property {@value #PROPERTY}. */
final class Articles {

    /** A folder of text files, or a file of lines of JSON with {@code text}. */
    static final String PROPERTY = "bench.articles";

    /** At most so many, so that the slower analysis ends in minutes. */
    static final String LIMIT = "bench.limit";

    private Articles() {}

    static List<String> read() {
        Path place = Path.of(System.getProperty(PROPERTY));
        try {
            List<String> texts = Files.isDirectory(place) ? folder(place) : lines(place);
            return texts.subList(0, Math.min(texts.size(), Integer.getInteger(LIMIT, texts.size())));
        } catch (IOException e) {
            throw new UncheckedIOException("No articles to read in " + place, e);
        }
    }

    private static List<String> folder(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    private static List<String> lines(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> texts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            texts.add(json.readTree(line).get("text").asText());
        }
        return texts;
    }
}
