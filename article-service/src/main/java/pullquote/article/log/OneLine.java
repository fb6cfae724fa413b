package pullquote.article.log;

import io.quarkus.logging.LoggingFilter;
import java.util.Optional;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import org.jboss.logmanager.ExtLogRecord;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what strangers send from writing lines of its own into the log, or commands for terminals: control characters are shown as they are written in
 * Java. Messages of exceptions are where such words get to.
 */
@LoggingFilter(name = "one-line")
public final class OneLine implements Filter {

    /** Also what turns the direction of a line, and the line ends of Unicode. */
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069&&[^\\t]]");

    @Override
    public boolean isLoggable(LogRecord entry) {
        String message = entry instanceof ExtLogRecord known ? known.getFormattedMessage() : entry.getMessage();
        if (message != null && CONTROL.matcher(message).find()) {
            // The message is whole already: no parameters are put into it again.
            String line = escape(message);
            if (entry instanceof ExtLogRecord known) {
                known.setMessage(line, ExtLogRecord.FormatStyle.NO_FORMAT);
            } else {
                entry.setMessage(line);
            }
            entry.setParameters(null);
        }
        Optional.ofNullable(entry.getThrown())
                .filter(OneLine::isUnsafe)
                .ifPresent(thrown -> entry.setThrown(new EscapedException(thrown)));
        return true;
    }

    private static boolean isUnsafe(Throwable thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause.getMessage() != null
                    && CONTROL.matcher(cause.getMessage()).find()) {
                return true;
            }
        }
        return false;
    }

    static String escape(String text) {
        return CONTROL.matcher(text)
                .replaceAll(
                        match -> String.format("\\\\u%04x", (int) match.group().charAt(0)));
    }

    /** Stands for an exception whose message is not fit for a log. */
    private static final class EscapedException extends RuntimeException {

        private final String described;

        EscapedException(Throwable original) {
            super(escape(String.valueOf(original.getMessage())), cause(original), false, true);
            this.described = original.getClass().getName() + ": " + getMessage();
            setStackTrace(original.getStackTrace());
        }

        private static @Nullable Throwable cause(Throwable original) {
            @Nullable Throwable cause = original.getCause();
            return cause == null ? null : new EscapedException(cause);
        }

        @Override
        public String toString() {
            return described;
        }
    }
}
