package pullquote.analysis.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Time and memory of the whole analysis grow with the length of a text. Both are counted for this thread alone: what it allocates, which
 * hardly varies, and its time on the processor, which other work on the machine does not change much.
 */
class AnalyzerScalingTest {

    private static final int MEGABYTE = 1_000_000;
    private static final Analyzer ANALYZER = Analyzer.load();
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
                "~Orla Fenn said ~"
            })
    void twiceTheTextCostsTwiceAsMuch(String piece) {
        int times = 40_000 / piece.length();
        costOf(piece, times);
        Cost once = costOf(piece, times);
        Cost twice = costOf(piece, 2 * times);
        assertThat(twice.bytes()).isLessThan(once.bytes() * 5 / 2 + 10_000_000);
        assertThat(twice.time()).isLessThan(once.time().multipliedBy(3).plusMillis(500));
    }

    @Test
    void megabyteOfQuotationMarksIsReadInSeconds() {
        costOf("\"", 50_000);
        assertThat(costOf("\"", MEGABYTE).time()).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void hundredThousandParagraphsAreReadInSeconds() {
        costOf("x\n\n", 10_000);
        assertThat(costOf("x\n\n", 100_000).time()).isLessThan(Duration.ofSeconds(4));
    }

    private static Cost costOf(String piece, int times) {
        String text = "The mayor spoke to them. " + piece.repeat(times);
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long start = THREADS.getCurrentThreadCpuTime();
        ANALYZER.analyze(text, 3);
        long end = THREADS.getCurrentThreadCpuTime();
        return new Cost(Duration.ofNanos(end - start), THREADS.getCurrentThreadAllocatedBytes() - bytes);
    }
}
