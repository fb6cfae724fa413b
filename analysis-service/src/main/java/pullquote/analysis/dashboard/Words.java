package pullquote.analysis.dashboard;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is written where something may not be known. */
final class Words {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private Words() {}

    static String or(@Nullable String known, String otherwise) {
        return known == null || known.isBlank() ? otherwise : known;
    }

    static String iso(@Nullable Instant time) {
        return time == null ? "" : time.toString();
    }

    static String day(@Nullable Instant time) {
        return time == null ? "" : DAY.format(time);
    }
}
