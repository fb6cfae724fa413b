package pullquote.article.revision;

/**
 * Words that differ between two revisions.
 *
 * @param kind {@code inserted}, {@code deleted} or {@code replaced}
 * @param from what stood in the one; empty, but with its place, where words are inserted
 * @param to what stands in the other; empty, but with its place, where words are deleted
 */
public record TextChange(String kind, Passage from, Passage to) {

    static TextChange of(Passage from, Passage to) {
        String kind = from.text().isEmpty() ? "inserted" : to.text().isEmpty() ? "deleted" : "replaced";
        return new TextChange(kind, from, to);
    }
}
