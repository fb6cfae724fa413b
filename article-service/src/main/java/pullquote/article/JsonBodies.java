package pullquote.article;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import pullquote.article.problem.Problems;

/** Reads JSON that callers send: strict, and with errors that name the place but never repeat what was sent. */
public final class JsonBodies {

    private JsonBodies() {}

    /** The mapper with everything off that would take one thing for another. */
    public static ObjectMapper strict(ObjectMapper mapper) {
        ObjectMapper strict = mapper.copy()
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION.mappedFeature());
        strict.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        return strict;
    }

    /**
     * One JSON value.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400, naming field or place
     */
    public static <T> T read(ObjectReader reader, byte[] content) {
        try {
            // A body that is just null or blank gives null.
            T value = reader.readValue(content);
            if (value == null) {
                throw Problems.badRequest("The body must be a JSON object");
            }
            return value;
        } catch (UnrecognizedPropertyException e) {
            throw unknownField(
                    e.getPropertyName(),
                    Objects.requireNonNull(e.getKnownPropertyIds()).stream()
                            .map(String::valueOf)
                            .sorted()
                            .toList());
        } catch (JsonMappingException e) {
            throw wrongType(e);
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            throw Problems.badRequest("The body is not valid JSON"
                    + (at == null ? "" : ": see line " + at.getLineNr() + ", column " + at.getColumnNr()));
        } catch (IOException e) {
            throw Problems.badRequest("The body is not valid JSON in UTF-8");
        }
    }

    /** 400: a field that does not exist. */
    static RuntimeException unknownField(String field, List<String> known) {
        return Problems.badField(field, "Unknown field " + field + "; known: " + String.join(", ", known));
    }

    private static RuntimeException wrongType(JsonMappingException e) {
        String field = e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
        if (field.isEmpty()) {
            return Problems.badRequest("The body must be a JSON object");
        }
        return Problems.badField(field, "Field " + field + " holds a value of the wrong type");
    }
}
