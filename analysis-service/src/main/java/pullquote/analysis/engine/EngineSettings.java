package pullquote.analysis.engine;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How much the engine may use. */
@ConfigMapping(prefix = "pullquote.engine")
interface EngineSettings {

    /** Analyses at the same time. */
    int threads();

    /** Analyses that may wait for a thread before callers are sent away. */
    int queue();

    /** How long a caller waits for one analysis. */
    Duration timeLimit();

    /** Whether the speakers of quotations are chosen by what was learned from marked articles; else by place and nearness alone. */
    boolean speakerRanker();

    /** Heap for results that are kept, in bytes. */
    long cacheBytes();

    /** Code units of text that may be under analysis at the same time. */
    int room();

    /** From what size on the collector is asked to look through the old generation, in bytes; 0: it is left to itself. */
    long oldGenerationBytes();

    /** How often that size is looked at. */
    Duration oldGenerationCheck();
}
