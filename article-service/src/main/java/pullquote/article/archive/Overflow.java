package pullquote.article.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Bytes that are read in the order in which they were written, in a temporary file that goes when it is closed. */
final class Overflow implements AutoCloseable {

    private static final int CHUNK = 1 << 15;

    private final FileChannel file;
    private long read;

    Overflow() throws IOException {
        Path path = Files.createTempFile("pullquote-import", ".ndjson");
        file = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    void append(byte[] more) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(more);
        long at = file.size();
        while (bytes.hasRemaining()) {
            at += file.write(bytes, at);
        }
    }

    /** Some of those that were not read yet; nothing where there are none. */
    byte[] next() throws IOException {
        ByteBuffer chunk = ByteBuffer.allocate((int) Math.min(CHUNK, file.size() - read));
        while (chunk.hasRemaining() && file.read(chunk, read + chunk.position()) >= 0) {}
        read += chunk.position();
        if (read == file.size()) {
            file.truncate(0);
            read = 0;
        }
        return chunk.array();
    }

    /** The bytes that the file has. They are none again where all were read. */
    long size() throws IOException {
        return file.size();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
