package pullquote.deploy;

import static pullquote.deploy.Manifests.at;
import static pullquote.deploy.Manifests.containers;
import static pullquote.deploy.Manifests.items;
import static pullquote.deploy.Manifests.podSpec;
import static pullquote.deploy.Manifests.text;
import static pullquote.deploy.Manifests.title;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the Deployments of the two services and their migrations must be, beside what every pod must. */
final class ServiceRules {
    static final List<String> SERVICES = List.of("article-service", "analysis-service");

    private ServiceRules() {}

    /** The ports of containers and Services are those on which the services listen. */
    static Stream<String> portsAreThoseOfTheServices(Manifests manifests) {
        return SERVICES.stream().flatMap(service -> {
            Properties configuration = Repository.configuration(service);
            Map<String, String> expected = Map.of(
                    "http", configuration.getProperty("quarkus.http.port"),
                    "management", configuration.getProperty("quarkus.management.port"));
            Map<String, String> container = ports(items(container(manifests, service), "ports"), "containerPort");
            Map<String, String> published = manifests
                    .find("Service", service)
                    .map(document -> ports(items(document, "spec", "ports"), "port"))
                    .orElse(Map.of());
            return Stream.of(container, published)
                    .filter(ports -> !ports.equals(expected))
                    .map(ports -> service + ": " + ports + " is not " + expected);
        });
    }

    private static Map<String, String> ports(List<JsonObject> ports, String field) {
        return ports.stream()
                .collect(Collectors.toMap(
                        port -> text(port, "name"),
                        port -> String.valueOf(at(port, field).orElseThrow().getAsInt())));
    }

    static Stream<String> probesAskTheManagementPort(Manifests manifests) {
        Map<String, String> probes = Map.of(
                "startupProbe", "/q/health/started",
                "livenessProbe", "/q/health/live",
                "readinessProbe", "/q/health/ready");
        return SERVICES.stream()
                .flatMap(service -> probes.entrySet().stream()
                        .filter(probe -> {
                            JsonElement get = at(container(manifests, service), probe.getKey(), "httpGet")
                                    .orElseGet(JsonObject::new);
                            return !text(get, "path").equals(probe.getValue())
                                    || !text(get, "port").equals("management");
                        })
                        .map(probe -> service + ": " + probe.getKey()));
    }

    /** Who is told to stop serves on, then finishes, and only then is killed. */
    static Stream<String> podsHaveTheTimeToStop(Manifests manifests) {
        return SERVICES.stream().flatMap(service -> {
            JsonObject settings = settings(manifests, service);
            long needed = seconds(settings, "QUARKUS_SHUTDOWN_DELAY") + seconds(settings, "QUARKUS_SHUTDOWN_TIMEOUT");
            long granted = at(podSpec(deployment(manifests, service)), "terminationGracePeriodSeconds")
                    .map(JsonElement::getAsLong)
                    .orElse(30L);
            return granted > needed
                    ? Stream.empty()
                    : Stream.of(service + " needs " + needed + " s to stop and is granted " + granted);
        });
    }

    private static long seconds(JsonObject settings, String name) {
        return Duration.parse("PT" + text(settings, name).toUpperCase(java.util.Locale.ROOT))
                .toSeconds();
    }

    /** The schema is changed by Jobs, and only they know the password of its owner. */
    static Stream<String> onlyJobsMigrate(Manifests manifests) {
        return SERVICES.stream().flatMap(service -> {
            JsonObject deployment = deployment(manifests, service);
            JsonObject job = manifests.find("Job", service + "-migration").orElseThrow();
            boolean service0 = !deployment.toString().contains("migrator")
                    && text(settings(manifests, service), "QUARKUS_FLYWAY_MIGRATE_AT_START")
                            .equals("false");
            boolean job0 = environment(job, "QUARKUS_FLYWAY_MIGRATE_AT_START").equals("true")
                    && environment(job, "QUARKUS_INIT_AND_EXIT").equals("true")
                    && text(containers(job).get(0), "image").equals(text(container(manifests, service), "image"));
            return service0 && job0 ? Stream.empty() : Stream.of(service + " and its migration");
        });
    }

    private static String environment(JsonObject workload, String name) {
        return items(containers(workload).get(0), "env").stream()
                .filter(variable -> text(variable, "name").equals(name))
                .map(variable -> text(variable, "value"))
                .findFirst()
                .orElse("");
    }

    /** In production a service survives a node, grows with its load, and is drained one replica at a time. */
    static Stream<String> productionIsReplicated(Manifests manifests) {
        if (!manifests.overlay().equals("prod")) {
            return Stream.empty();
        }
        return SERVICES.stream().flatMap(service -> {
            JsonObject scaler =
                    manifests.find("HorizontalPodAutoscaler", service).orElseGet(JsonObject::new);
            boolean scales =
                    at(scaler, "spec", "minReplicas").map(JsonElement::getAsInt).orElse(1) >= 2
                            && text(scaler, "spec", "scaleTargetRef", "name").equals(service)
                            && scaler.toString().contains("\"cpu\"")
                            && scaler.toString().contains("http_server_active_requests");
            boolean spreads = items(podSpec(deployment(manifests, service)), "topologySpreadConstraints").stream()
                    .anyMatch(spread -> text(spread, "topologyKey").equals("kubernetes.io/hostname"));
            boolean budget = manifests.find("PodDisruptionBudget", service).isPresent();
            boolean free =
                    at(deployment(manifests, service), "spec", "replicas").isEmpty();
            return scales && spreads && budget && free
                    ? Stream.empty()
                    : Stream.of(service + " is not scaled, spread and kept by a budget");
        });
    }

    static JsonObject deployment(Manifests manifests, String service) {
        return manifests.find("Deployment", service).orElseThrow();
    }

    private static JsonObject container(Manifests manifests, String service) {
        return containers(deployment(manifests, service)).get(0);
    }

    /** The ConfigMap that a service's container takes its environment from. */
    static JsonObject settings(Manifests manifests, String service) {
        String name = text(items(container(manifests, service), "envFrom").get(0), "configMapRef", "name");
        JsonObject map = manifests
                .find("ConfigMap", name)
                .orElseThrow(() -> new AssertionError(title(deployment(manifests, service)) + " uses " + name));
        return at(map, "data").orElseThrow().getAsJsonObject();
    }
}
