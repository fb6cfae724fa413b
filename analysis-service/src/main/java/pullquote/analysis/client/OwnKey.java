package pullquote.analysis.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** This service's own key for article-service; none where reads there are open. */
@ApplicationScoped
class OwnKey {

    private final Optional<Path> file;

    OwnKey(@ConfigProperty(name = "pullquote.articles.key-file") Optional<Path> file) {
        this.file = file;
    }

    /** The header's value, or null. The file is read each time, so that a key can be changed while the service runs. */
    @Nullable
    String authorization() {
        return file.map(OwnKey::read).orElse(null);
    }

    private static String read(Path file) {
        try {
            return "Bearer " + Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the key file " + file, e);
        }
    }
}
