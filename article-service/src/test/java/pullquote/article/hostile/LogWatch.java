package pullquote.article.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Reads the log of the service while it is open. */
final class LogWatch implements AutoCloseable {

    /** Stands in what is sent, so that it can be looked for. */
    static final String MARK = "hostilemark";

    private final List<String> logged = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            StringBuilder line = new StringBuilder(String.valueOf(entry.getMessage()));
            Stream.ofNullable(entry.getParameters()).flatMap(Stream::of).forEach(line::append);
            for (Throwable cause = entry.getThrown(); cause != null; cause = cause.getCause()) {
                line.append(cause);
            }
            logged.add(entry.getLoggerName() + ": " + line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    LogWatch() {
        Logger.getLogger("").addHandler(listener);
    }

    /** Ends, and fails where something of what was sent is in the log. */
    @Override
    public void close() {
        Logger.getLogger("").removeHandler(listener);
        assertThat(logged.stream().filter(line -> line.contains(MARK))).isEmpty();
    }
}
