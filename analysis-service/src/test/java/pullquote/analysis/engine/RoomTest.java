package pullquote.analysis.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class RoomTest {

    private final Room room = new Room(100);
    // The common pool may have a single thread, in which nobody can be met.
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void shortTextsShareTheRoom() throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        CompletableFuture<Boolean> one =
                CompletableFuture.supplyAsync(() -> room.within(50, () -> meet(both)), threads);
        CompletableFuture<Boolean> other =
                CompletableFuture.supplyAsync(() -> room.within(50, () -> meet(both)), threads);

        assertThat(one.get()).isTrue();
        assertThat(other.get()).isTrue();
    }

    @Test
    void aLongTextWaitsUntilThereIsRoom() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        CompletableFuture<Boolean> first = CompletableFuture.supplyAsync(
                () -> room.within(60, () -> {
                    inside.countDown();
                    return meetAt(done);
                }),
                threads);
        inside.await();
        CompletableFuture<Boolean> second = CompletableFuture.supplyAsync(() -> room.within(60, () -> true), threads);

        assertThat(second.completeOnTimeout(false, 200, TimeUnit.MILLISECONDS).get())
                .as("it did not wait")
                .isFalse();
        done.countDown();
        assertThat(first.get()).isTrue();
    }

    @Test
    void aTextThatIsLongerThanTheRoomHasItForItself() {
        assertThat(room.<String>within(1_000, () -> "done")).isEqualTo("done");
    }

    @Test
    void roomIsGivenBackWhereTheWorkFails() {
        for (int i = 0; i < 3; i++) {
            CompletableFuture<Object> failed = CompletableFuture.supplyAsync(
                    () -> room.within(100, () -> {
                        throw new IllegalStateException("It fails");
                    }),
                    threads);
            assertThat(failed).failsWithin(10, TimeUnit.SECONDS);
        }
        assertThat(room.<String>within(100, () -> "done")).isEqualTo("done");
    }

    private static boolean meet(CountDownLatch both) {
        both.countDown();
        return meetAt(both);
    }

    private static boolean meetAt(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
