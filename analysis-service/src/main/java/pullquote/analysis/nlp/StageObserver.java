package pullquote.analysis.nlp;

import java.util.function.Supplier;

/** Stands around every stage, to measure it; the stages themselves read no clock. */
public interface StageObserver {

    /** Watches nothing. */
    StageObserver NONE = new StageObserver() {
        @Override
        public <T> T around(String stage, Supplier<T> work) {
            return work.get();
        }
    };

    /**
     * Runs a stage.
     *
     * @param stage its name, a lower-case word
     * @return what the work gives, unchanged
     */
    <T> T around(String stage, Supplier<T> work);
}
