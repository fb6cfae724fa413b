package pullquote.analysis.dashboard;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pullquote.analysis.across.Interval;
import pullquote.analysis.across.TimelineRow;

/**
 * When an entity is named, as a chart of bars.
 *
 * @param bars from left to right, in a field of {@link #width} by 100
 * @param label the chart in words, for those who do not see it
 * @param most the height of the field, in articles
 */
public record Timeline(List<Bar> bars, String label, long most, String first, String last, int width) {

    private static final int STEP = 10;
    private static final int BAR = 8;
    private static final int FEW = 8;
    private static final int HEIGHT = 100;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    /** An interval: where its bar stands, and what it says. */
    public record Bar(int x, int y, int height, String when, long articles, long mentions, long quotes) {}

    static Timeline of(List<TimelineRow> rows, Interval interval) {
        long most = rows.stream().mapToLong(TimelineRow::articles).max().orElse(0);
        List<Bar> bars = new ArrayList<>();
        for (TimelineRow row : rows) {
            int height = most == 0 ? 0 : (int) Math.ceil((double) HEIGHT * row.articles() / most);
            bars.add(new Bar(
                    bars.size() * STEP + 1,
                    HEIGHT - height,
                    height,
                    when(row.start(), interval),
                    row.articles(),
                    row.mentions(),
                    row.quotes()));
        }
        String first = rows.isEmpty() ? "" : when(rows.get(0).start(), interval);
        String last = rows.isEmpty() ? "" : when(rows.get(rows.size() - 1).start(), interval);
        String label = "Articles by " + interval.name().toLowerCase(Locale.ROOT) + ", from " + first + " to " + last
                + "; " + most + " at most";
        return new Timeline(bars, label, most, first, last, Math.max(1, bars.size()) * STEP);
    }

    /** Whether it has so few bars that they should not fill the page. */
    public boolean isFew() {
        return bars.size() <= FEW;
    }

    public String mostInWords() {
        return Words.count(most, "article");
    }

    public int barWidth() {
        return BAR;
    }

    private static String when(LocalDate start, Interval interval) {
        return switch (interval) {
            case DAY -> DAY.format(start);
            case WEEK -> "Week of " + DAY.format(start);
            case MONTH -> MONTH.format(start);
        };
    }
}
