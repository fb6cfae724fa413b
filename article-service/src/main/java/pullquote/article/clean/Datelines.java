package pullquote.article.clean;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place that a report was filed from, at the start of its first paragraph: "LONDON (Agency) — ". */
public final class Datelines {

    private static final String PLACE = "\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]+){0,3}";
    private static final Pattern DATELINE = Pattern.compile("^(" + PLACE + "(?:, (?:\\p{Lu}[\\p{L}.]{1,15} ?){1,3})?)"
            + "(?: ?\\([\\p{L}. /]{2,40}\\)| ?/[\\p{L} ]{2,30}/)?(?:, \\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?:, \\d{4})?)?"
            + " ?(?:[—–]|--?)\\s?\\S");

    /** Labels in capitals that stand in the same place. */
    private static final Set<String> LABELS = Set.of(
            "BREAKING",
            "UPDATE",
            "UPDATED",
            "EXCLUSIVE",
            "WATCH",
            "OPINION",
            "ANALYSIS",
            "VIDEO",
            "PHOTOS",
            "LIVE",
            "READ",
            "MORE");

    private Datelines() {}

    /** The place, as written ("PARIS", "SALEM, Ore."); empty where the paragraph starts otherwise. The paragraph keeps it. */
    static Optional<String> read(String paragraph) {
        Matcher matcher = DATELINE.matcher(paragraph.substring(0, Math.min(160, paragraph.length())));
        return matcher.find()
                        && matcher.group(1).length() > 2
                        && !LABELS.contains(matcher.group(1).strip().split(" ")[0])
                ? Optional.of(matcher.group(1).strip())
                : Optional.empty();
    }
}
