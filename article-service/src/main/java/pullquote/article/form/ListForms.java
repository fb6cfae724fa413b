package pullquote.article.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes a part of a list in the forms that are not the service's own. */
@ApplicationScoped
public class ListForms {

    private final ObjectMapper json;

    ListForms(ObjectMapper json) {
        this.json = json;
    }

    /** @throws IllegalArgumentException for {@link ListForm#JSON}, which holds more than a page of rows */
    public byte[] write(ListPage page, ListForm form) {
        try {
            return switch (form) {
                case JSON_FEED -> json.writeValueAsBytes(JsonFeed.of(page));
                case ATOM -> AtomFeed.write(page);
                case CSV -> CsvTable.write(page);
                case JSON -> throw new IllegalArgumentException("JSON is written by the resource");
            };
        } catch (JsonProcessingException e) {
            throw new AssertionError("Maps can be written", e);
        }
    }
}
