package pullquote.analysis.dashboard;

import java.util.UUID;
import pullquote.analysis.across.CoOccurrenceRow;
import pullquote.analysis.across.EntityRow;
import pullquote.analysis.across.SpeakerRow;
import pullquote.analysis.nlp.entity.EntityType;

/**
 * An entity in a list, with one figure.
 *
 * @param type the style class of its type
 * @param detail a second figure, in words
 * @param share of the largest figure, in percent
 */
public record NamedRow(String address, String name, String type, long figure, String detail, long share) {

    static NamedRow of(EntityRow row, long most) {
        return of(row.id(), row.name(), row.type(), row.articles(), Words.count(row.mentions(), "mention"), most);
    }

    static NamedRow of(CoOccurrenceRow row, long most) {
        String share = Math.round(row.share() * 100) + " % of the articles";
        return of(row.id(), row.name(), row.type(), row.articles(), share, most);
    }

    static NamedRow of(SpeakerRow row, long most) {
        String articles = "in " + Words.count(row.articles(), "article");
        return of(row.id(), row.name(), row.type(), row.quotes(), articles, most);
    }

    private static NamedRow of(UUID id, String name, EntityType type, long figure, String detail, long most) {
        long share = Math.max(1, 100 * figure / Math.max(1, most));
        return new NamedRow(
                "/entities/" + id,
                EntityLabels.display(name, type),
                EntityLabels.cssClass(type),
                figure,
                detail,
                share);
    }
}
