package pullquote.analysis.engine;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Bounds the memory of analyses that run at the same time. An analysis holds some 50 bytes for each code unit of its text while it runs: two of
 * the longest texts at once would not fit into the heap, any number of articles does.
 */
final class Room {

    private final int size;
    private final Semaphore free;

    /** @param size code units of text that may be under analysis at the same time */
    Room(int size) {
        this.size = size;
        // First come, first served: else a long text would wait for as long as short ones come.
        free = new Semaphore(size, true);
    }

    /** Does the work when there is room for a text of this length; a longer one than fits has the room for itself. */
    <T> T within(int length, Supplier<T> work) {
        int needed = Math.min(length, size);
        free.acquireUninterruptibly(needed);
        try {
            return work.get();
        } finally {
            free.release(needed);
        }
    }
}
