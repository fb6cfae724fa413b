package pullquote.train.eval;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;

/** The least that each figure must reach, or, for what must stay rare, the most that it may be. */
final class Floors {

    private static final String MOST = "most.";
    private final Properties properties = new Properties();

    static Floors read(Path file) throws IOException {
        Floors floors = new Floors();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            floors.properties.load(in);
        }
        return floors;
    }

    /** What is wrong with the figures, named as {@code set.figure}; a floor without a figure is wrong, too. */
    List<String> broken(Map<String, Double> figures) {
        List<String> broken = new ArrayList<>();
        for (String key : new TreeSet<>(properties.stringPropertyNames())) {
            boolean most = key.startsWith(MOST);
            String name = most ? key.substring(MOST.length()) : key;
            double bound = Double.parseDouble(properties.getProperty(key, ""));
            Double figure = figures.get(name);
            if (figure == null) {
                broken.add(name + " was not measured");
            } else if (most ? figure > bound : figure < bound) {
                broken.add(String.format(
                        Locale.ROOT,
                        "%s is %.2f, and may be %s %.2f",
                        name,
                        figure,
                        most ? "no more than" : "no less than",
                        bound));
            }
        }
        return broken;
    }
}
