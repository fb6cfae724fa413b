package pullquote.article.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class StretchTest {

    private static final long FAR = 100_000_000_000L;

    @Property
    void stretchesLieBesideEachOtherAndHoldAllBetweenTwoTimes(
            @ForAll @LongRange(min = -FAR, max = FAR) long newest,
            @ForAll @LongRange(min = 0, max = FAR) long age,
            @ForAll @LongRange(min = 0, max = FAR) long length,
            @ForAll boolean fewer) {
        Instant oldest = Instant.ofEpochSecond(newest - age);
        List<Stretch> stretches =
                Stretch.between(oldest, Instant.ofEpochSecond(newest), Duration.ofSeconds(length), fewer);
        assertThat(end(stretches.get(0))).isAfter(Instant.ofEpochSecond(newest));
        for (int i = 1; i < stretches.size(); i++) {
            assertThat(end(stretches.get(i))).isEqualTo(stretches.get(i - 1).beginning());
        }
        assertThat(stretches.get(stretches.size() - 1).beginning()).isBeforeOrEqualTo(oldest);
        assertThat(stretches).hasSizeLessThan(160);
    }

    private static Instant end(Stretch stretch) {
        return stretch.beginning().plus(stretch.length());
    }
}
