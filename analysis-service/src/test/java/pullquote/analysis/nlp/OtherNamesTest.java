package pullquote.analysis.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pullquote.analysis.nlp.entity.Entity;
import pullquote.analysis.nlp.entity.EntityType;

/** Who asks for names of other kinds gets them beside the same persons, bodies and places as before. */
class OtherNamesTest {

    private static final Analyzer ANALYZER = Analyzer.load();

    @ParameterizedTest
    @MethodSource("samples")
    void otherNamesChangeNothingElse(Path sample) throws IOException {
        String text = Files.readString(sample);

        List<Entity> with = entities(text, Set.of(EntityType.OTHER));

        assertThat(with.stream()
                        .filter(entity -> entity.type() != EntityType.OTHER)
                        .toList())
                .isEqualTo(entities(text, Set.of()));
    }

    private static List<Entity> entities(String text, Set<EntityType> further) {
        AnalysisOptions options =
                new AnalysisOptions(3, OptionalInt.empty(), Optional.empty(), further, Optional.empty());
        return ANALYZER.analyze(ANALYZER.read(text, Optional.of(false)), options)
                .entities();
    }

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/launcher/samples"))) {
            return files.sorted().toList().stream();
        }
    }
}
