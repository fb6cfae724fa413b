package pullquote.article.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ResultStreamTest {

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    /** A connection whose other end reads nothing until it is told to. */
    private static final class Slow extends OutputStream {

        final CountDownLatch reads = new CountDownLatch(1);
        final ByteArrayOutputStream arrived = new ByteArrayOutputStream();

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            try {
                reads.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            arrived.write(bytes, start, length);
        }
    }

    @Test
    void importGoesOnWhileNobodyReadsAndAllResultsComeInOrder() throws IOException {
        Slow connection = new Slow();
        StringBuilder sent = new StringBuilder();
        try (ResultStream results = new ResultStream(connection, threads)) {
            assertThat(results.hasBegun()).isFalse();
            for (int i = 0; i < 20_000; i++) {
                String line = "{\"line\":" + i + "}\n";
                sent.append(line);
                results.write(line.getBytes(StandardCharsets.UTF_8));
            }
            assertThat(results.hasBegun()).isTrue();
            assertThat(connection.arrived.size()).isZero();
            connection.reads.countDown();
            results.finish();
        }
        assertThat(connection.arrived.toString(StandardCharsets.UTF_8)).isEqualTo(sent.toString());
    }

    @Test
    void importWaitsWhereMoreLiesUnreadThanTheDiskIsThereFor() throws Exception {
        Slow connection = new Slow();
        AtomicInteger taken = new AtomicInteger();
        byte[] megabyte = new byte[1 << 20];
        try (ResultStream results = new ResultStream(connection, threads)) {
            Future<?> importing = threads.submit(() -> {
                for (; taken.get() < 80; taken.incrementAndGet()) {
                    results.write(megabyte);
                }
                return null;
            });
            assertThatThrownBy(() -> importing.get(3, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            assertThat(taken).hasValueBetween(32, 34);
            connection.reads.countDown();
            importing.get();
            results.finish();
        }
        assertThat(connection.arrived.size()).isEqualTo(80 << 20);
    }

    @Test
    void callerWhoIsGoneEndsTheImport() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("closed");
            }
        };
        assertThatThrownBy(() -> {
                    try (ResultStream results = new ResultStream(closed, threads)) {
                        results.write(new byte[] {'{'});
                        results.finish();
                    }
                })
                .isInstanceOf(IOException.class);
    }

    @Test
    void resultsThatNeverCameNeedNoThread() throws IOException {
        try (ResultStream results = new ResultStream(new ByteArrayOutputStream(), task -> {
            throw new AssertionError("nothing to write");
        })) {
            results.finish();
            assertThat(results.hasBegun()).isFalse();
        }
    }
}
