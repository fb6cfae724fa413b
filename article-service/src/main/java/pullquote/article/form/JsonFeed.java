package pullquote.article.form;

import java.util.List;
import java.util.Map;

/** A list as a JSON Feed 1.1. */
final class JsonFeed {

    private JsonFeed() {}

    static Map<String, Object> of(ListPage page) {
        return new Fields()
                .with("version", "https://jsonfeed.org/version/1.1")
                .with("title", "Articles")
                .with("feed_url", page.self())
                .with("next_url", page.next())
                .with("items", page.rows().stream().map(JsonFeed::item).toList())
                .map();
    }

    private static Map<String, Object> item(ListPage.Row row) {
        return new Fields()
                .with("id", "urn:uuid:" + row.id())
                .with("url", row.address())
                .with("title", row.title())
                // Each item must have a content; a list knows no more of the text than this.
                .with("content_text", row.snippet() == null ? row.title() : row.snippet())
                .with("date_published", row.published())
                .with("date_modified", row.updatedAt())
                .with("authors", List.of(new Fields().with("name", row.author()).map()))
                .with("language", row.language())
                .map();
    }
}
