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

    private static final DateTimeFormatter WEEKDAY =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /** What no excerpt should end with: more was to come where it stood. */
    private static final String LOOSE_END = "[\\s,;:–—-]+$";

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

    static String weekday(@Nullable Instant time) {
        return time == null ? "" : WEEKDAY.format(time);
    }

    static String minute(@Nullable Instant time) {
        return time == null ? "" : MINUTE.format(time);
    }

    /** A quotation that stands alone: without the comma that led on to its speaker. */
    static String alone(String quotation) {
        return quotation.replaceFirst(LOOSE_END, "");
    }

    /** A number of things; what they are called takes an s where there are several. */
    static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** A text, or where it is longer than that its start, cut between two words. */
    static String shortened(String text, int length) {
        if (text.length() <= length) {
            return alone(text);
        }
        int cut = text.lastIndexOf(' ', length);
        // One word that is longer than all of it is cut where it must be, but not within a surrogate pair.
        int end = cut > length / 2 ? cut : length - (Character.isHighSurrogate(text.charAt(length - 1)) ? 1 : 0);
        return text.substring(0, end).replaceFirst("[.\\s]+$", "").replaceFirst(LOOSE_END, "") + " …";
    }
}
