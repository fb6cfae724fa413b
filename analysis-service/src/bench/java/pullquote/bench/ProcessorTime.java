package pullquote.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Processor time of the thread: on a machine with other work it tells more than the clock. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class ProcessorTime {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Summed over all measured iterations and threads. */
    public long cpuNanos;

    void time(Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        cpuNanos += THREADS.getCurrentThreadCpuTime() - start;
    }
}
