package pullquote.analysis.engine;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;
import pullquote.analysis.nlp.StageObserver;

/** How long each stage takes, as the timer {@code analysis.stage} by name. */
final class StageTimers implements StageObserver {

    private final MeterRegistry meters;

    StageTimers(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public <T> T around(String stage, Supplier<T> work) {
        Timer.Sample sample = Timer.start(meters);
        try {
            return work.get();
        } finally {
            sample.stop(meters.timer("analysis.stage", "stage", stage));
        }
    }
}
