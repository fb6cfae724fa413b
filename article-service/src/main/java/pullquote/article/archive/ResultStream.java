package pullquote.article.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Results on their way to a caller who may not read them before all lines are sent, as simple clients do. A thread of their own writes
 * them, and those that it did not come to wait in memory, then in a temporary file: if the import waited instead, both
 * would wait for each other without end. It does wait where too many results lie unread, since the disk has an end, too. Whether the connection takes more without waiting cannot be asked, since
 * the answer is old when it comes.
 */
final class ResultStream implements AutoCloseable {

    private static final int MOST_IN_MEMORY = 1 << 16;

    /** Bytes. The results of some 300,000 lines; four imports at once fit into the space that deployments give to temporary files. */
    private static final long MOST_IN_FILE = 1L << 25;

    private final OutputStream out;
    private final Executor threads;

    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable Overflow overflow;
    private boolean ended;
    private @Nullable CompletableFuture<Void> sender;

    /** @param threads one of them writes, from the first result to the end */
    ResultStream(OutputStream out, Executor threads) {
        this.out = out;
        this.threads = threads;
    }

    /** Whether anything was written, so that the answer's status is out. */
    synchronized boolean hasBegun() {
        return sender != null;
    }

    /**
     * Takes results without waiting for their reader, as long as there is room for them.
     *
     * @throws IOException where the caller is gone
     */
    synchronized void write(byte[] results) throws IOException {
        CompletableFuture<Void> running = sender;
        if (running == null) {
            sender = CompletableFuture.runAsync(this::send, threads);
        } else if (running.isCompletedExceptionally()) {
            throw new IOException("The caller of the import is gone");
        }
        if (overflow == null && memory.size() + results.length <= MOST_IN_MEMORY) {
            memory.write(results);
        } else {
            Overflow file = overflow == null ? new Overflow() : overflow;
            overflow = file;
            awaitRoom(file);
            file.append(results);
        }
        notifyAll();
    }

    /** Waits where the file is full, until all of it was read: a file can't give back its beginning. */
    private void awaitRoom(Overflow file) throws IOException {
        boolean full = file.size() > MOST_IN_FILE;
        try {
            while (full && file.size() > 0) {
                if (sender != null && sender.isDone()) {
                    throw new IOException("The caller of the import is gone");
                }
                // The thread that writes ends without a word where its connection breaks.
                wait(TimeUnit.SECONDS.toMillis(1));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The import was told to end", e);
        }
    }

    /** Ends when all is written, as fast as the caller reads. */
    void finish() throws IOException {
        CompletableFuture<Void> running = end();
        try {
            if (running != null) {
                running.join();
            }
        } catch (CompletionException e) {
            throw new IOException("The caller of the import is gone", e);
        }
    }

    @Override
    public void close() throws IOException {
        CompletableFuture<Void> running = end();
        if (running != null) {
            running.handle((done, failure) -> true).join();
        }
        if (overflow != null) {
            overflow.close();
        }
    }

    private synchronized @Nullable CompletableFuture<Void> end() {
        ended = true;
        notifyAll();
        return sender;
    }

    private void send() {
        try {
            for (byte[] next = next(); next.length > 0; next = next()) {
                out.write(next);
                out.flush();
            }
        } catch (IOException e) {
            throw new CompletionException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
    }

    /** What is to be written next, in order; nothing at the end. */
    private synchronized byte[] next() throws IOException, InterruptedException {
        while (true) {
            if (memory.size() > 0) {
                byte[] first = memory.toByteArray();
                memory.reset();
                return first;
            }
            byte[] rest = overflow == null ? new byte[0] : overflow.next();
            notifyAll();
            if (rest.length > 0 || ended) {
                return rest;
            }
            wait();
        }
    }
}
