package pullquote.article.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;

/**
 * Adds to the description what all endpoints share, so that none has to repeat it: the key, and the problems that a
 * request of its kind can meet. Runs when the service is built.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class Description implements OASFilter {

    private static final String PROBLEM = "Problem";
    private static final String KEY = "key";
    private static final int STATUS_LENGTH = 3;

    private final Presence presence;

    /** @param code the classes of the service */
    public Description(IndexView code) {
        this.presence = new Presence(code);
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        if (description.getComponents() == null) {
            description.setComponents(OASFactory.createComponents());
        }
        Optional.ofNullable(description.getComponents().getSchemas())
                .ifPresent(schemas -> schemas.forEach(presence::complete));
        description.getComponents().addSchema(PROBLEM, problem());
        Bodies.schemas().forEach(description.getComponents()::addSchema);
        description
                .getComponents()
                .addSecurityScheme(
                        KEY,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description(
                                        "A key of this service, or a token of the identity provider where one is configured."
                                                + " Reads need none where they are open."));
        description.addSecurityRequirement(
                OASFactory.createSecurityRequirement().addScheme(KEY));
        if (description.getPaths() != null && description.getPaths().getPathItems() != null) {
            description.getPaths().getPathItems().forEach(Description::complete);
        }
    }

    private static void complete(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            Success.of(method, path).ifPresent(success -> answers(operation, success));
            Examples.of(method, path)
                    .forEach((type, example) -> body(operation, type, example, Bodies.schema(method, path, type)));
            operation.getResponses().getAPIResponses().values().forEach(Description::example);
            for (Kind kind : Kind.of(path, method, operation)) {
                add(operation, kind);
            }
        });
    }

    private static void answers(Operation operation, Success success) {
        APIResponses responses = OASFactory.createAPIResponses();
        for (String answer : success.answers) {
            APIResponse response = OASFactory.createAPIResponse().description(answer.substring(STATUS_LENGTH + 1));
            if (!success.types.isEmpty()) {
                response.content(content(success.types));
            }
            responses.addAPIResponse(answer.substring(0, STATUS_LENGTH), response);
        }
        operation.setResponses(responses);
    }

    private static Content content(List<String> types) {
        Content content = OASFactory.createContent();
        for (String type : types) {
            String[] parts = type.split("=");
            Schema schema = OASFactory.createSchema();
            if (parts.length > 1) {
                schema.ref("#/components/schemas/" + parts[1]);
            } else {
                schema.addType(type.endsWith("+json") ? Schema.SchemaType.OBJECT : Schema.SchemaType.STRING);
            }
            content.addMediaType(parts[0], OASFactory.createMediaType().schema(schema));
        }
        return content;
    }

    private static void example(APIResponse answer) {
        if (answer.getContent() == null || answer.getContent().getMediaTypes() == null) {
            return;
        }
        answer.getContent()
                .getMediaTypes()
                .forEach((type, body) -> Optional.ofNullable(body.getSchema())
                        .flatMap(schema -> AnswerExamples.of(type, Optional.ofNullable(schema.getRef())))
                        .ifPresent(body::setExample));
    }

    private static void body(Operation operation, String type, Object example, Optional<String> name) {
        if (operation.getRequestBody() == null) {
            operation.setRequestBody(OASFactory.createRequestBody().content(OASFactory.createContent()));
        }
        // What the code says is a stream of bytes, which tells nobody what to send.
        Schema schema = OASFactory.createSchema();
        name.ifPresentOrElse(
                known -> schema.ref("#/components/schemas/" + known), () -> schema.addType(Schema.SchemaType.STRING));
        operation
                .getRequestBody()
                .getContent()
                .addMediaType(type, OASFactory.createMediaType().schema(schema).example(example));
    }

    private static void add(Operation operation, Kind kind) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        String status = String.valueOf(kind.status);
        if (!operation.getResponses().hasAPIResponse(status)) {
            operation.getResponses().addAPIResponse(status, response(kind));
        }
    }

    private static APIResponse response(Kind kind) {
        APIResponse response = OASFactory.createAPIResponse().description(kind.meaning);
        Optional.ofNullable(kind.header)
                .ifPresent(header -> response.addHeader(
                        header,
                        OASFactory.createHeader()
                                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))));
        if (kind == Kind.NOT_MODIFIED) {
            return response;
        }
        return response.content(OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM))
                                .example(Map.of(
                                        "type", "urn:pullquote:problem:" + kind.type,
                                        "title", kind.title,
                                        "status", kind.status,
                                        "detail", kind.meaning))));
    }

    private static Schema problem() {
        Schema text = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("What went wrong, where, and what to do (RFC 9457). Some problems have further fields.")
                .required(List.of("type", "title", "status"))
                .addProperty(
                        "type",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.STRING)
                                .description("Tells problems apart for programs; never changes"))
                .addProperty("title", text)
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text)
                .addProperty("instance", text)
                .addProperty(
                        "field",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.STRING)
                                .description("The field or parameter at fault"));
    }
}
