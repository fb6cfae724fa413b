package pullquote.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of this repository. Tests run in their module's folder, one below its root. */
final class Repository {
    static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private Repository() {}

    static String read(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A service's own configuration. */
    static Properties configuration(String service) {
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(ROOT.resolve(service + "/src/main/resources/application.properties"))) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** The names that a service's sources give its own settings, as they are in the environment. */
    static Set<String> settings(String service) {
        Pattern name = Pattern.compile("pullquote\\.[a-z][a-z.-]*[a-z]");
        try (Stream<Path> files = Files.walk(ROOT.resolve(service + "/src/main"))) {
            return files.filter(file -> file.toString().matches(".*\\.(java|properties)"))
                    .flatMap(file ->
                            name.matcher(read(ROOT.relativize(file).toString())).results())
                    .map(found -> found.group().toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
