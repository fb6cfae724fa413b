package pullquote.deploy;

import static pullquote.deploy.Manifests.at;
import static pullquote.deploy.Manifests.containers;
import static pullquote.deploy.Manifests.items;
import static pullquote.deploy.Manifests.podSpec;
import static pullquote.deploy.Manifests.podTemplate;
import static pullquote.deploy.Manifests.text;
import static pullquote.deploy.Manifests.title;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What every pod must be. */
final class PodRules {
    private static final Set<String> VOLUMES = Set.of("configMap", "emptyDir", "projected", "secret");

    private PodRules() {}

    /** The profile that the namespace enforces, and a root file system that cannot be written. */
    static Stream<String> podsAreRestricted(Manifests manifests) {
        Stream<String> pods = manifests
                .workloads()
                .flatMap(workload -> Stream.of(
                                must(workload, "run as another user than root", PodRules::notRoot),
                                must(
                                        workload,
                                        "have seccomp's default profile",
                                        w -> text(podSpec(w), "securityContext", "seccompProfile", "type")
                                                .equals("RuntimeDefault")),
                                must(workload, "keep off the host", PodRules::offTheHost),
                                must(workload, "have no capability and gain none", PodRules::noCapability),
                                must(
                                        workload,
                                        "have a root file system that is read only",
                                        w -> containers(w).stream()
                                                .allMatch(c -> isTrue(c, "securityContext", "readOnlyRootFilesystem"))))
                        .flatMap(violation -> violation));
        Stream<String> namespaces = manifests
                .kind("Namespace")
                .filter(namespace -> !text(namespace, "metadata", "labels", "pod-security.kubernetes.io/enforce")
                        .equals("restricted"))
                .map(namespace -> title(namespace) + " must enforce the restricted profile");
        return Stream.concat(pods, namespaces);
    }

    private static boolean notRoot(JsonObject workload) {
        JsonElement context = at(podSpec(workload), "securityContext").orElseGet(JsonObject::new);
        return isTrue(context, "runAsNonRoot")
                && at(context, "runAsUser").map(JsonElement::getAsLong).orElse(0L) > 0;
    }

    private static boolean offTheHost(JsonObject workload) {
        JsonObject spec = podSpec(workload);
        return Stream.of("hostNetwork", "hostPID", "hostIPC").noneMatch(spec::has)
                && items(spec, "volumes").stream()
                        .allMatch(volume -> volume.keySet().stream()
                                .filter(key -> !key.equals("name"))
                                .allMatch(VOLUMES::contains));
    }

    private static boolean noCapability(JsonObject workload) {
        return containers(workload).stream().allMatch(container -> {
            JsonElement context = at(container, "securityContext").orElseGet(JsonObject::new);
            JsonElement dropped = at(context, "capabilities", "drop").orElseGet(JsonArray::new);
            return at(context, "allowPrivilegeEscalation")
                            .map(allowed -> !allowed.getAsBoolean())
                            .orElse(false)
                    && dropped.toString().equals("[\"ALL\"]")
                    && at(context, "capabilities", "add").isEmpty();
        });
    }

    static Stream<String> noPodHasATokenOfTheApiServer(Manifests manifests) {
        return manifests
                .workloads()
                .flatMap(workload -> must(
                        workload,
                        "set automountServiceAccountToken: false",
                        w -> at(podSpec(w), "automountServiceAccountToken")
                                .map(value -> !value.getAsBoolean())
                                .orElse(false)));
    }

    static Stream<String> containersSayWhatTheyNeed(Manifests manifests) {
        return manifests
                .workloads()
                .flatMap(workload -> must(
                        workload,
                        "request CPU and memory and limit memory",
                        w -> containers(w).stream()
                                .allMatch(c ->
                                        at(c, "resources", "requests", "cpu").isPresent()
                                                && at(c, "resources", "requests", "memory")
                                                        .isPresent()
                                                && at(c, "resources", "limits", "memory")
                                                        .isPresent())));
    }

    static Stream<String> imagesArePinned(Manifests manifests) {
        String pinned = manifests.overlay().equals("prod")
                ? "(registry[^:]+@sha256:[0-9a-f]{64}|postgres:17\\.\\d+)"
                : "[a-z/-]+:\\d+\\.\\d+(\\.\\d+)?";
        return manifests
                .workloads()
                .flatMap(workload -> containers(workload).stream()
                        .map(container -> text(container, "image"))
                        .filter(image -> !image.matches(pinned))
                        .map(image -> title(workload) + " uses " + image));
    }

    static Stream<String> labelsSayWhatAPodIs(Manifests manifests) {
        Map<String, Predicate<String>> labels = Map.of(
                "name",
                value -> !value.isEmpty(),
                "component",
                value -> List.of("service", "database", "migration").contains(value),
                "part-of",
                "pullquote"::equals,
                "instance",
                manifests.overlay()::equals,
                "version",
                value -> value.matches("\\d+\\.\\d+\\.\\d+"),
                "managed-by",
                "kustomize"::equals);
        return manifests
                .workloads()
                .flatMap(workload -> Stream.of(workload, podTemplate(workload))
                        .flatMap(labelled -> labels.entrySet().stream()
                                .filter(label -> !label.getValue()
                                        .test(text(
                                                labelled, "metadata", "labels", "app.kubernetes.io/" + label.getKey())))
                                .map(label -> title(workload) + ": the label " + label.getKey())));
    }

    private static Stream<String> must(JsonObject workload, String what, Predicate<JsonObject> rule) {
        return rule.test(workload) ? Stream.empty() : Stream.of(title(workload) + " must " + what);
    }

    private static boolean isTrue(JsonElement element, String... path) {
        return at(element, path).map(JsonElement::getAsBoolean).orElse(false);
    }
}
