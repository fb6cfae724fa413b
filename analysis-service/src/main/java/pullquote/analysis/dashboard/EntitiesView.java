package pullquote.analysis.dashboard;

import java.util.List;
import pullquote.analysis.across.EntityRow;
import pullquote.analysis.across.RowPage;
import pullquote.analysis.nlp.Analyzer;
import pullquote.analysis.nlp.entity.EntityType;

/**
 * Who and what is named in most articles.
 *
 * @param standing how current the figures are; empty where they are
 * @param type the one type that is shown; empty where all are
 * @param columns one for each type
 * @param next the address of the next page; empty on the last one
 */
public record EntitiesView(
        Question question, String standing, String type, List<Column> columns, String next, String analyzer) {

    /**
     * The entities of one type.
     *
     * @param label what they are, in the plural
     * @param all the address of the page with more of them; empty where it is this one
     * @param articles how many articles are counted
     */
    public record Column(
            String label,
            String type,
            List<NamedRow> rows,
            String all,
            long articles,
            boolean capped,
            Formats formats) {}

    static EntitiesView of(Question question, String standing, String type, List<Column> columns, String next) {
        return new EntitiesView(question, standing, type, columns, next, Analyzer.VERSION);
    }

    static Column column(Question question, EntityType type, RowPage<EntityRow> page, boolean single) {
        long most = page.items().stream().mapToLong(EntityRow::articles).max().orElse(1);
        Address all = question.page("/entities").with("type", type.name());
        return new Column(
                EntityLabels.plural(type),
                EntityLabels.cssClass(type),
                page.items().stream().map(row -> NamedRow.of(row, most)).toList(),
                single || page.next() == null ? "" : all.toString(),
                page.articles(),
                page.capped(),
                Formats.of(question.rows("/v1/entities").with("type", type.name())));
    }

    /** The periods to choose from, as links. */
    public List<Question.Choice> periods() {
        return question.periods("/entities", type);
    }

    /** The types to choose from. */
    public List<Question.Choice> types() {
        return List.of(
                new Question.Choice("", "All", type.isEmpty()),
                choice(EntityType.PERSON),
                choice(EntityType.ORGANIZATION),
                choice(EntityType.LOCATION));
    }

    private Question.Choice choice(EntityType one) {
        return new Question.Choice(
                one.name(), EntityLabels.plural(one), one.name().equals(type));
    }

    public boolean isEmpty() {
        return columns.stream().allMatch(column -> column.rows().isEmpty());
    }
}
