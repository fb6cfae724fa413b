package pullquote.deploy;

import static pullquote.deploy.Manifests.at;
import static pullquote.deploy.Manifests.text;
import static pullquote.deploy.Manifests.title;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Every document follows the type of its kind. The built-in kinds are checked against the model classes that the Kubernetes
 * project generates from its API, which know every field and which of them are required; the kinds of operators against the
 * fields that their published schemas require, and the fields at their top that exist.
 */
final class SchemaRules {
    private static final String MODELS = "io.kubernetes.client.openapi.models.";

    /** The built-in kinds in use, with their groups and versions: an older version of a kind is a mistake, too. */
    private static final Map<String, String> BUILT_IN = Map.ofEntries(
            Map.entry("v1 ConfigMap", "V1ConfigMap"),
            Map.entry("v1 Namespace", "V1Namespace"),
            Map.entry("v1 Service", "V1Service"),
            Map.entry("v1 ServiceAccount", "V1ServiceAccount"),
            Map.entry("v1 Secret", "V1Secret"),
            Map.entry("apps/v1 Deployment", "V1Deployment"),
            Map.entry("apps/v1 StatefulSet", "V1StatefulSet"),
            Map.entry("autoscaling/v2 HorizontalPodAutoscaler", "V2HorizontalPodAutoscaler"),
            Map.entry("batch/v1 Job", "V1Job"),
            Map.entry("networking.k8s.io/v1 Ingress", "V1Ingress"),
            Map.entry("networking.k8s.io/v1 NetworkPolicy", "V1NetworkPolicy"),
            Map.entry("policy/v1 PodDisruptionBudget", "V1PodDisruptionBudget"));

    /** The kinds of operators: what each must have below {@code spec}, and what it may have there. */
    private static final Map<String, Fields> OTHERS = Map.of(
            "postgresql.cnpg.io/v1 Cluster",
            fields(
                    "instances,storage.size",
                    "imageName,inheritedMetadata,bootstrap,managed,postgresql,walStorage,resources,affinity,monitoring,plugins"),
            "postgresql.cnpg.io/v1 Database",
            fields(
                    "name,owner,cluster.name",
                    "encoding,localeProvider,builtinLocale,localeCollate,localeCType,databaseReclaimPolicy"),
            "postgresql.cnpg.io/v1 ScheduledBackup",
            fields("schedule,cluster.name", "immediate,backupOwnerReference,method,pluginConfiguration"),
            "barmancloud.cnpg.io/v1 ObjectStore",
            fields("configuration.destinationPath", "retentionPolicy"),
            "external-secrets.io/v1 ExternalSecret",
            fields("secretStoreRef.name,target.name,data", "refreshInterval"),
            "gateway.networking.k8s.io/v1 Gateway",
            fields("gatewayClassName,listeners", ""),
            "gateway.networking.k8s.io/v1 HTTPRoute",
            fields("parentRefs,rules", "hostnames"),
            "monitoring.coreos.com/v1 ServiceMonitor",
            fields("selector,endpoints", ""),
            "monitoring.coreos.com/v1 PrometheusRule",
            fields("groups", ""));

    private SchemaRules() {}

    private record Fields(List<String> required, List<String> known) {}

    private static Fields fields(String required, String optional) {
        List<String> all = new ArrayList<>(List.of(required.split(",")));
        List<String> known = new ArrayList<>(
                all.stream().map(path -> path.replaceFirst("\\..*", "")).toList());
        known.addAll(List.of(optional.split(",")));
        return new Fields(all, known);
    }

    static Stream<String> everyDocumentFollowsItsSchema(Manifests manifests) {
        return manifests.documents().stream().flatMap(SchemaRules::violations);
    }

    private static Stream<String> violations(JsonObject document) {
        String kind = text(document, "apiVersion") + " " + text(document, "kind");
        if (BUILT_IN.containsKey(kind)) {
            return builtIn(document, BUILT_IN.get(kind));
        }
        Fields fields = OTHERS.get(kind);
        if (fields == null) {
            return Stream.of(title(document) + ": no schema is known for " + kind);
        }
        return other(document, fields);
    }

    private static Stream<String> builtIn(JsonObject document, String model) {
        try {
            Class.forName(MODELS + model)
                    .getMethod("validateJsonElement", JsonElement.class)
                    .invoke(null, document);
            return Stream.empty();
        } catch (InvocationTargetException e) {
            return Stream.of(title(document) + ": " + e.getCause().getMessage());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> other(JsonObject document, Fields fields) {
        Stream<String> missing = fields.required.stream()
                .filter(path -> at(document, ("spec." + path).split("\\.")).isEmpty())
                .map(path -> title(document) + ": spec." + path + " is missing");
        Stream<String> unknown = at(document, "spec").orElseGet(JsonObject::new).getAsJsonObject().keySet().stream()
                .filter(field -> !fields.known.contains(field))
                .map(field -> title(document) + ": spec." + field + " is unknown");
        return Stream.concat(missing, unknown);
    }
}
