package pullquote.analysis.dashboard;

import java.util.List;
import pullquote.analysis.client.RevisionList;

/**
 * A revision in the list on an article's page.
 *
 * @param changed which fields differ from the revision before, in words; empty for the first
 * @param before the number of the revision before; 0 for the first
 */
public record RevisionRow(int revision, String iso, String time, String changed, int before) {

    static List<RevisionRow> of(RevisionList list) {
        return list.items().stream()
                .map(item -> new RevisionRow(
                        item.revision(),
                        Words.iso(item.updatedAt()),
                        Words.minute(item.updatedAt()),
                        item.changed()
                                .replace("body", "text")
                                .replace("publishedAt", "date")
                                .replace(" ", ", "),
                        item.revision() - 1))
                .toList();
    }
}
