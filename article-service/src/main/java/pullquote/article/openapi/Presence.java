package pullquote.article.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/**
 * Says in the schemas of answers what the records say: which fields may be null, which may be left out, and that the
 * others are always there.
 */
final class Presence {

    private static final String OURS = "pullquote.";
    private static final String SENT = "New";
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);

    private final IndexView code;

    Presence(IndexView code) {
        this.code = code;
    }

    /** @param name the schema's, which is the record's; one that only callers send may leave out what it wants to */
    void complete(String name, Schema schema) {
        if (name.startsWith(SENT)) {
            return;
        }
        record(name).ifPresent(record -> complete(record, schema));
    }

    private Optional<ClassInfo> record(String name) {
        return code.getKnownClasses().stream()
                .filter(type -> type.isRecord() && type.simpleName().equals(name))
                .filter(type -> type.name().toString().startsWith(OURS))
                .findFirst();
    }

    private void complete(ClassInfo record, Schema schema) {
        // Their annotations are those of the fields: Jackson's are not for components.
        record.recordComponents().forEach(component -> complete(record.field(component.name()), schema));
    }

    private void complete(FieldInfo field, Schema schema) {
        if (field.hasAnnotation(JsonUnwrapped.class)) {
            complete(code.getClassByName(field.type().name()), schema);
            return;
        }
        Optional.ofNullable(schema.getProperties())
                .map(properties -> properties.get(field.name()))
                .ifPresent(property -> complete(field, property, schema));
    }

    private static void complete(FieldInfo field, Schema property, Schema schema) {
        boolean canBeNull = field.type().hasAnnotation(NULLABLE);
        boolean leftOut = canBeNull && field.hasAnnotation(JsonInclude.class);
        if (!leftOut) {
            schema.addRequired(field.name());
        }
        if (canBeNull && !leftOut) {
            schema.addProperty(field.name(), orNull(property));
        }
    }

    private static Schema orNull(Schema property) {
        if (property.getRef() == null && property.getType() != null) {
            return property.addType(Schema.SchemaType.NULL);
        }
        return OASFactory.createSchema()
                .anyOf(List.of(property, OASFactory.createSchema().addType(Schema.SchemaType.NULL)));
    }
}
