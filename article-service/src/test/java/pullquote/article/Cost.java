package pullquote.article;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.LongSupplier;

/** What something takes of the processor and of memory: unlike the clock on the wall, a busy machine hardly changes either. */
public final class Cost {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Cost() {}

    /** Something that is measured, and done twice for it. */
    public interface Step {
        void run() throws Exception;
    }

    /** Processor time of this thread alone. */
    public static Duration here(Step step) throws Exception {
        return Duration.ofNanos(leastOfTwo(step, THREADS::getCurrentThreadCpuTime));
    }

    /** Processor time of all threads, such as those of a service that runs in this process. */
    public static Duration everywhere(Step step) throws Exception {
        return Duration.ofNanos(leastOfTwo(step, SYSTEM::getProcessCpuTime));
    }

    /** Bytes of the heap that all threads together ask for; more than what is held at any time. */
    public static long allocated(Step step) throws Exception {
        return leastOfTwo(step, Cost::allocatedSoFar);
    }

    /** The first of two may find the machine cold, or a stranger's work beside it. */
    private static long leastOfTwo(Step step, LongSupplier meter) throws Exception {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            long start = meter.getAsLong();
            step.run();
            least = Math.min(least, meter.getAsLong() - start);
        }
        return least;
    }

    private static long allocatedSoFar() {
        return Arrays.stream(THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds()))
                .filter(bytes -> bytes > 0)
                .sum();
    }
}
