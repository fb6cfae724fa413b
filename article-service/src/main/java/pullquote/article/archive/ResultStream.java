package pullquote.article.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Results on their way to a caller who may not read them before all lines are sent, as simple clients do. What the connection
 * does not take now waits in a temporary file: if the import waited instead, both would wait for each other without end.
 */
final class ResultStream implements AutoCloseable {

    private static final int CHUNK = 1 << 15;

    private final OutputStream out;
    private final BooleanSupplier full;
    private @Nullable FileChannel file;
    private long sent;
    private boolean any;

    /** @param full whether a write would have to wait */
    ResultStream(OutputStream out, BooleanSupplier full) {
        this.out = out;
        this.full = full;
    }

    /** Whether anything was written, so that the answer's status is out. */
    boolean hasBegun() {
        return any;
    }

    void write(byte[] results) throws IOException {
        any = true;
        if (file == null && !full.getAsBoolean()) {
            out.write(results);
            out.flush();
            return;
        }
        FileChannel waiting = file == null ? open() : file;
        file = waiting;
        append(waiting, results);
        while (sent < waiting.size() && !full.getAsBoolean()) {
            send(waiting);
        }
    }

    /** Writes what still waits, as fast as the caller reads. */
    void finish() throws IOException {
        while (file != null && sent < file.size()) {
            send(file);
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }

    private void send(FileChannel waiting) throws IOException {
        ByteBuffer chunk = ByteBuffer.allocate((int) Math.min(CHUNK, waiting.size() - sent));
        while (chunk.hasRemaining() && waiting.read(chunk, sent + chunk.position()) >= 0) {}
        sent += chunk.position();
        out.write(chunk.array(), 0, chunk.position());
        out.flush();
    }

    private static void append(FileChannel waiting, byte[] results) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(results);
        long at = waiting.size();
        while (bytes.hasRemaining()) {
            at += waiting.write(bytes, at);
        }
    }

    private static FileChannel open() throws IOException {
        Path path = Files.createTempFile("pullquote-import", ".ndjson");
        return FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }
}
