package pullquote.analysis.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pullquote.analysis.nlp.entity.EntityType;

/**
 * Time and memory of the whole analysis grow with the length of a text. Both are counted for this thread alone: what it allocates, which
 * hardly varies, and its time on the processor, which other work on the machine does not change much.
 */
class AnalyzerScalingTest {

    private static final int MEGABYTE = 1_000_000;
    private static final String[] VERBS = {"built", "closed", "has seen", "will pay for", "visited"};
    private static final String[] SYLLABLES = {"la", "re", "no", "vin", "sta", "orm", "eck"};
    private static final Analyzer ANALYZER = Analyzer.load();
    /** With names of every kind. */
    private static final AnalysisOptions ALL_NAMES =
            new AnalysisOptions(3, OptionalInt.empty(), Optional.empty(), Set.of(EntityType.OTHER), Optional.empty());

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** What one analysis took. */
    private record Cost(Duration time, long bytes) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~\"~",
                "~“~",
                "~'~",
                "~\" ~",
                "~\"a~",
                "~x y.\n\n~",
                "~\"x\n\n~",
                "~\"We will build it,\" said Orla Fenn. The council met on Monday in Varr. ~",
                "~the council met and ~",
                "~Orla Fenn said ~",
                "~Orla Fenn said. ~",
                "~\" ' ~",
                "~the Silver Heron Trophy of ~",
                "~Kenyan Buddhists and \"The Last Lamp\" ~"
            })
    void twiceTheTextCostsTwiceAsMuch(String piece) {
        int times = 40_000 / piece.length();
        costOf(piece, times);
        Cost once = costOf(piece, times);
        Cost twice = costOf(piece, 2 * times);
        assertThat(twice.bytes()).isLessThan(once.bytes() * 5 / 2 + 10_000_000);
        assertThat(twice.time()).isLessThan(once.time().multipliedBy(3).plusMillis(500));
    }

    /** Each takes less than two seconds where the processor does nothing else; other work beside it makes it slower. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"~\"~", "~\" ~", "~\"a\" ~", "~the council met and ~", "~Orla Fenn said ~", "~Orla Fenn said. ~"})
    void megabyteIsReadInSeconds(String piece) {
        costOf(piece, 50_000 / piece.length());
        assertThat(costOf(piece, MEGABYTE / piece.length()).time()).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void hundredThousandParagraphsAreReadInSeconds() {
        costOf("x\n\n", 10_000);
        assertThat(costOf("x\n\n", 100_000).time()).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void megabyteOfProseInOneParagraphIsReadInSeconds() {
        costOf(prose(100_000), 1);
        Cost half = costOf(prose(MEGABYTE / 2), 1);
        Cost whole = costOf(prose(MEGABYTE), 1);
        assertThat(whole.time()).isLessThan(Duration.ofSeconds(6));
        assertThat(whole.time()).isLessThan(half.time().multipliedBy(3).plusMillis(500));
    }

    /** Sentences of a few words each, nearly all of them different, and no paragraph between them. */
    private static String prose(int length) {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append("The ").append(name(random)).append(" council ").append(VERBS[random.nextInt(VERBS.length)]);
            text.append(" the ").append(name(random).toLowerCase(Locale.ROOT)).append(" bridge near the old mill, ");
            text.append(
                    random.nextInt(4) == 0 ? "Mayor " + name(random) + " said on Monday. " : "and work began again. ");
        }
        return text.toString();
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        name.append((char) ('A' + random.nextInt(26)));
        for (int letters = random.nextInt(4); letters >= 0; letters--) {
            name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return name.toString();
    }

    private static Cost costOf(String piece, int times) {
        String text = "The mayor spoke to them. " + piece.repeat(times);
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long start = THREADS.getCurrentThreadCpuTime();
        ANALYZER.analyze(ANALYZER.read(text, Optional.empty()), ALL_NAMES);
        long end = THREADS.getCurrentThreadCpuTime();
        return new Cost(Duration.ofNanos(end - start), THREADS.getCurrentThreadAllocatedBytes() - bytes);
    }
}
