package pullquote.analysis.across;

import java.time.LocalDate;

/**
 * An entity in an interval. Intervals without a mention have a row of zeros.
 *
 * @param start the interval's first day, in UTC
 * @param articles how many articles name it
 * @param mentions how often they do
 * @param salience the sum of its saliences
 * @param quotes how often it is quoted; 0 where {@code q} is given
 */
public record TimelineRow(LocalDate start, long articles, long mentions, double salience, long quotes) {}
