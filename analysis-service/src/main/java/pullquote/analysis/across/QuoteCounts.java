package pullquote.analysis.across;

/**
 * How many quotes there are, and of how many the speaker is not named or not told.
 *
 * @param all also of speakers who are described but not named
 */
record QuoteCounts(long all, long anonymous, long unknown) {

    /** A part of all, from 0 to 1, with four digits. */
    double share(long part) {
        return all == 0 ? 0 : Math.round(10_000.0 * part / all) / 10_000.0;
    }
}
