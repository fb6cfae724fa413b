package pullquote.analysis.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes results in the form that the caller wants, with a strong entity tag for each form (RFC 9110 §8.8.3). */
@RequestScoped
public class Answers {

    private static final MediaType CSV = new MediaType("text", "csv");

    private final ObjectMapper json;
    private final HttpHeaders headers;
    private final UriInfo uri;

    Answers(ObjectMapper json, @Context HttpHeaders headers, @Context UriInfo uri) {
        this.json = json;
        this.headers = headers;
        this.uri = uri;
    }

    /** An answer that has JSON as its only form. */
    public Response json(String tag, Supplier<?> body) {
        if (!wants(MediaType.APPLICATION_JSON_TYPE)) {
            throw Problems.notAcceptable("application/json");
        }
        return answer(tag + ".json", MediaType.APPLICATION_JSON, () -> bytes(body.get()));
    }

    /** An answer in JSON or, where the caller asks for it by {@code Accept} or {@code format=csv}, in CSV. */
    public Response jsonOrCsv(String tag, Supplier<?> body, Supplier<Csv> table) {
        Optional<String> format = Optional.ofNullable(uri.getQueryParameters().getFirst("format"));
        if (format.isPresent() && !List.of("json", "csv").contains(format.get())) {
            throw Problems.badParameter("format", "format must be json or csv");
        }
        boolean csv = format.map("csv"::equals).orElseGet(() -> wantsMost(CSV));
        if (csv) {
            return answer(
                    tag + ".csv",
                    "text/csv;charset=UTF-8;header=present",
                    () -> table.get().bytes());
        }
        if (format.isEmpty() && !wants(MediaType.APPLICATION_JSON_TYPE)) {
            throw Problems.notAcceptable("application/json, text/csv");
        }
        return answer(tag + ".json", MediaType.APPLICATION_JSON, () -> bytes(body.get()));
    }

    private Response answer(String tag, String type, Supplier<byte[]> body) {
        String quoted = '"' + tag + '"';
        ResponseBuilder answer = isHeld(quoted) ? Response.notModified() : Response.ok(body.get(), type);
        return answer.header(HttpHeaders.ETAG, quoted)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    private boolean isHeld(String tag) {
        @Nullable String held = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return held != null
                && Arrays.stream(held.split(","))
                        .map(one -> one.strip().replaceFirst("^W/", ""))
                        .anyMatch(one -> one.equals(tag) || one.equals("*"));
    }

    private boolean wants(MediaType type) {
        return headers.getAcceptableMediaTypes().stream().anyMatch(type::isCompatible);
    }

    /** Whether the first of the accepted types, in order of preference, is this one by name. */
    private boolean wantsMost(MediaType type) {
        return headers.getAcceptableMediaTypes().stream()
                .findFirst()
                .filter(first -> !first.isWildcardType() && type.isCompatible(first))
                .isPresent();
    }

    private byte[] bytes(Object body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Records can be written", e);
        }
    }
}
