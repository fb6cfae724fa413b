package pullquote.deploy;

import static pullquote.deploy.Manifests.at;
import static pullquote.deploy.Manifests.containers;
import static pullquote.deploy.Manifests.items;
import static pullquote.deploy.Manifests.podSpec;
import static pullquote.deploy.Manifests.podTemplate;
import static pullquote.deploy.Manifests.text;
import static pullquote.deploy.Manifests.title;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** That what one document names is there in another. */
final class WiringRules {
    private WiringRules() {}

    /** A selector that matches nothing fails in silence: a Service without endpoints, a budget that protects nobody. */
    static Stream<String> selectorsMatchPods(Manifests manifests) {
        Stream<Map.Entry<JsonObject, Map<String, String>>> selectors = Stream.of(
                        manifests.kind("Service").map(s -> Map.entry(s, labels(s, "spec", "selector"))),
                        manifests
                                .kind("Deployment", "StatefulSet", "PodDisruptionBudget")
                                .map(d -> Map.entry(d, labels(d, "spec", "selector", "matchLabels"))),
                        manifests
                                .kind("NetworkPolicy")
                                .map(p -> Map.entry(p, labels(p, "spec", "podSelector", "matchLabels"))))
                .flatMap(stream -> stream);
        return selectors
                .filter(selector -> pods(manifests).noneMatch(pod -> matches(pod, selector.getValue())))
                .map(selector -> title(selector.getKey()) + " selects no pod");
    }

    /** The labels of each pod that these documents make, also of those that CloudNativePG makes from them. */
    static Stream<Map<String, String>> pods(Manifests manifests) {
        return Stream.concat(
                manifests.workloads().map(workload -> labels(podTemplate(workload), "metadata", "labels")),
                manifests.kind("Cluster").map(c -> labels(c, "spec", "inheritedMetadata", "labels")));
    }

    static boolean matches(Map<String, String> pod, Map<String, String> selector) {
        return pod.entrySet().containsAll(selector.entrySet());
    }

    static Map<String, String> labels(JsonElement element, String... path) {
        return at(element, path).orElseGet(JsonObject::new).getAsJsonObject().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getAsString()));
    }

    static Stream<String> servicesAndRoutesFindTheirPorts(Manifests manifests) {
        Stream<String> services = manifests
                .kind("Service")
                .flatMap(service -> items(service, "spec", "ports").stream()
                        .map(port -> text(port, "targetPort"))
                        .filter(target -> manifests
                                .workloads()
                                .filter(w -> matches(
                                        labels(podTemplate(w), "metadata", "labels"),
                                        labels(service, "spec", "selector")))
                                .flatMap(w -> containers(w).stream())
                                .flatMap(c -> items(c, "ports").stream())
                                .noneMatch(port -> text(port, "name").equals(target)))
                        .map(target -> title(service) + " has no port " + target + " behind it"));
        Stream<String> routes = manifests
                .kind("HTTPRoute")
                .flatMap(route -> items(route, "spec", "rules").stream()
                        .flatMap(rule -> items(rule, "backendRefs").stream())
                        .filter(backend -> manifests
                                .find("Service", text(backend, "name"))
                                .filter(s -> items(s, "spec", "ports").stream()
                                        .anyMatch(port -> port.get("port").equals(backend.get("port"))))
                                .isEmpty())
                        .map(backend -> title(route) + " leads to " + backend));
        return Stream.concat(services, routes);
    }

    /** Each Secret and ConfigMap in use is there with the keys that are used; ConfigMaps carry the hash of their content. */
    static Stream<String> everySecretAndConfigMapExists(Manifests manifests) {
        Set<String> there = provided(manifests);
        return manifests
                .workloads()
                .flatMap(workload -> used(workload)
                        .filter(use ->
                                !there.contains(use) || use.matches("ConfigMap .*") && !use.matches(".*-[a-z0-9]{10}/"))
                        .map(use -> title(workload) + " uses " + use));
    }

    private static Set<String> provided(Manifests manifests) {
        Set<String> there = new HashSet<>();
        manifests.kind("ConfigMap").forEach(map -> there.add("ConfigMap " + Manifests.name(map) + "/"));
        manifests.kind("Cluster").forEach(c -> there.add("Secret " + Manifests.name(c) + "-ca/ca.crt"));
        manifests.kind("ExternalSecret").forEach(secret -> {
            String name = "Secret " + text(secret, "spec", "target", "name") + "/";
            there.add(name);
            items(secret, "spec", "data").forEach(item -> there.add(name + text(item, "secretKey")));
            labels(secret, "spec", "target", "template", "data").keySet().forEach(key -> there.add(name + key));
        });
        if (manifests.overlay().equals("local")) {
            String script =
                    Repository.ROOT.resolve("deploy/overlays/local/secrets").toString();
            for (JsonObject secret : Manifests.parse(Manifests.run(script))) {
                there.add("Secret " + Manifests.name(secret) + "/");
                labels(secret, "stringData")
                        .keySet()
                        .forEach(key -> there.add("Secret " + Manifests.name(secret) + "/" + key));
            }
        }
        return there;
    }

    private static Stream<String> used(JsonObject workload) {
        List<JsonObject> volumes = items(podSpec(workload), "volumes");
        Stream<JsonObject> secrets = Stream.concat(
                volumes.stream().flatMap(v -> at(v, "secret").stream().map(JsonElement::getAsJsonObject)),
                volumes.stream()
                        .flatMap(v -> items(v, "projected", "sources").stream())
                        .flatMap(s -> at(s, "secret").stream().map(JsonElement::getAsJsonObject)));
        Stream<String> mounted = secrets.flatMap(secret -> {
            String name = "Secret " + text(secret, "name") + text(secret, "secretName") + "/";
            List<JsonObject> keys = items(secret, "items");
            return keys.isEmpty() ? Stream.of(name) : keys.stream().map(key -> name + text(key, "key"));
        });
        Stream<String> environment = containers(workload).stream()
                .flatMap(container -> items(container, "env").stream())
                .flatMap(variable -> at(variable, "valueFrom", "secretKeyRef").stream())
                .map(key -> "Secret " + text(key, "name") + "/" + text(key, "key"));
        Stream<String> maps = Stream.concat(
                        volumes.stream().map(volume -> text(volume, "configMap", "name")),
                        containers(workload).stream()
                                .flatMap(container -> items(container, "envFrom").stream())
                                .map(source -> text(source, "configMapRef", "name")))
                .filter(name -> !name.isEmpty())
                .map(name -> "ConfigMap " + name + "/");
        return Stream.of(mounted, environment, maps).flatMap(stream -> stream);
    }
}
