package pullquote.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each overlay keeps each rule, and each rule notices when it is broken. */
class ManifestTest {
    private static final Map<String, Function<Manifests, Stream<String>>> RULES = new LinkedHashMap<>();
    private static final Map<String, Manifests> RENDERED = new LinkedHashMap<>();

    static {
        RULES.put("schema", SchemaRules::everyDocumentFollowsItsSchema);
        RULES.put("restricted", PodRules::podsAreRestricted);
        RULES.put("tokens", PodRules::noPodHasATokenOfTheApiServer);
        RULES.put("resources", PodRules::containersSayWhatTheyNeed);
        RULES.put("images", PodRules::imagesArePinned);
        RULES.put("labels", PodRules::labelsSayWhatAPodIs);
        RULES.put("selectors", WiringRules::selectorsMatchPods);
        RULES.put("routes", WiringRules::servicesAndRoutesFindTheirPorts);
        RULES.put("references", WiringRules::everySecretAndConfigMapExists);
        RULES.put("ports", ServiceRules::portsAreThoseOfTheServices);
        RULES.put("probes", ServiceRules::probesAskTheManagementPort);
        RULES.put("stop", ServiceRules::podsHaveTheTimeToStop);
        RULES.put("migration", ServiceRules::onlyJobsMigrate);
        RULES.put("replicas", ServiceRules::productionIsReplicated);
        RULES.put("flows", NetworkRules::theNetworkAdmitsTheNamedFlowsAlone);
        RULES.put("deny", NetworkRules::whatNoPolicyNamesIsDenied);
    }

    private static Manifests rendered(String overlay) {
        return RENDERED.computeIfAbsent(overlay, Manifests::render);
    }

    static Stream<Arguments> overlaysAndRules() {
        return Stream.of("local", "prod")
                .flatMap(overlay -> RULES.keySet().stream().map(rule -> Arguments.of(overlay, rule)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("overlaysAndRules")
    void everyOverlayKeepsEveryRule(String overlay, String rule) {
        assertThat(RULES.get(rule).apply(rendered(overlay))).isEmpty();
    }

    @ParameterizedTest(name = "{0} notices {3} in {1} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            schema     | Deployment              | article-service | spec.template.spec.containers.0.imagePullPolcy = "Always"
            schema     | Deployment              | article-service | spec.selector =
            schema     | NetworkPolicy           | article-service | spec.ingres = []
            schema     | Job                     | article-service-migration | spec.template.spec.containers.0.env.0.valu = "x"
            schema     | Gateway                 | pullquote       | spec.gatewayClassName =
            schema     | Cluster                 | postgres        | spec.instnces = 3
            schema     | HorizontalPodAutoscaler | article-service | apiVersion = "autoscaling/v1"
            restricted | Deployment              | article-service | spec.template.spec.securityContext.runAsNonRoot = false
            restricted | Deployment              | article-service | spec.template.spec.securityContext.runAsUser = 0
            restricted | Deployment              | article-service | spec.template.spec.securityContext.seccompProfile =
            restricted | Deployment              | article-service | spec.template.spec.hostNetwork = true
            restricted | Deployment              | article-service | spec.template.spec.volumes.0 = {"name": "tmp", "hostPath": {"path": "/"}}
            restricted | Job                     | article-service-migration | spec.template.spec.containers.0.securityContext.readOnlyRootFilesystem = false
            restricted | Deployment              | analysis-service | spec.template.spec.containers.0.securityContext.allowPrivilegeEscalation =
            restricted | Deployment              | analysis-service | spec.template.spec.containers.0.securityContext.capabilities.add = ["NET_RAW"]
            restricted | Namespace               | pullquote       | metadata.labels =
            tokens     | Deployment              | article-service | spec.template.spec.automountServiceAccountToken =
            resources  | Deployment              | article-service | spec.template.spec.containers.0.resources.limits =
            images     | Deployment              | article-service | spec.template.spec.containers.0.image = "pullquote/article-service:latest"
            labels     | Deployment              | article-service | spec.template.metadata.labels.app.kubernetes.io/version =
            selectors  | Service                 | article-service | spec.selector.app.kubernetes.io/name = "articles"
            selectors  | PodDisruptionBudget     | article-service | spec.selector.matchLabels.app.kubernetes.io/name = "articles"
            selectors  | NetworkPolicy           | postgres        | spec.podSelector.matchLabels.app.kubernetes.io/name = "database"
            routes     | Service                 | article-service | spec.ports.0.targetPort = "web"
            routes     | HTTPRoute               | analysis-service | spec.rules.0.backendRefs.0.port = 8080
            references | Deployment              | article-service | spec.template.spec.containers.0.env.1.valueFrom.secretKeyRef.key = "pasword"
            references | Deployment              | article-service | spec.template.spec.volumes.1.secret.secretName = "nothing"
            references | Deployment              | article-service | spec.template.spec.containers.0.envFrom.0.configMapRef.name = "article-service"
            ports      | Deployment              | analysis-service | spec.template.spec.containers.0.ports.0.containerPort = 8080
            ports      | Service                 | analysis-service | spec.ports.1.port = 9001
            probes     | Deployment              | article-service | spec.template.spec.containers.0.livenessProbe.httpGet.path = "/q/health/ready"
            probes     | Deployment              | article-service | spec.template.spec.containers.0.readinessProbe.httpGet.port = "http"
            stop       | Deployment              | article-service | spec.template.spec.terminationGracePeriodSeconds = 30
            migration  | Job                     | article-service-migration | spec.template.spec.containers.0.env =
            migration  | Deployment              | article-service | spec.template.spec.containers.0.env.0.valueFrom.secretKeyRef.name = "database-migrator"
            replicas   | HorizontalPodAutoscaler | article-service | spec.minReplicas = 1
            replicas   | Deployment              | analysis-service | spec.template.spec.topologySpreadConstraints =
            replicas   | Deployment              | analysis-service | spec.replicas = 1
            flows      | NetworkPolicy           | article-service | spec.ingress.0.from = []
            flows      | NetworkPolicy           | postgres        | spec.ingress.0.ports =
            flows      | NetworkPolicy           | analysis-service | spec.egress.0.ports.0.port = 9000
            flows      | NetworkPolicy           | migration       | spec.egress =
            deny       | NetworkPolicy           | default-deny    | spec.podSelector = {"matchLabels": {"a": "b"}}
            """)
    void everyRuleNoticesWhenItIsBroken(String rule, String kind, String name, String change) {
        Manifests broken = rendered("prod").copy();
        String[] sides = change.split(" = ?", 2);
        set(broken.find(kind, name).orElseThrow(), sides[0].strip(), sides.length < 2 ? "" : sides[1]);

        assertThat(RULES.get(rule).apply(broken)).isNotEmpty();
    }

    @Test
    void everyRuleHasBeenSeenToFail() throws NoSuchMethodException {
        String mutations = ManifestTest.class
                .getDeclaredMethod(
                        "everyRuleNoticesWhenItIsBroken", String.class, String.class, String.class, String.class)
                .getAnnotation(CsvSource.class)
                .textBlock();

        assertThat(RULES.keySet())
                .allMatch(
                        rule -> mutations.lines().anyMatch(line -> line.strip().startsWith(rule + " ")));
    }

    /** Sets what is at a path of fields and indexes, or removes it where the value is empty. */
    private static void set(JsonObject document, String path, String value) {
        List<String> steps = Arrays.asList(
                path.replace("app.kubernetes.io/", "app%kubernetes%io/").split("\\."));
        JsonElement here = document;
        for (String step : steps.subList(0, steps.size() - 1)) {
            here = step(here, step);
        }
        String last = steps.get(steps.size() - 1).replace('%', '.');
        if (here.isJsonArray()) {
            here.getAsJsonArray().set(Integer.parseInt(last), JsonParser.parseString(value));
        } else if (value.isBlank()) {
            assertThat(here.getAsJsonObject().remove(last)).as(path).isNotNull();
        } else {
            here.getAsJsonObject().add(last, JsonParser.parseString(value));
        }
    }

    private static JsonElement step(JsonElement here, String step) {
        return here.isJsonArray()
                ? here.getAsJsonArray().get(Integer.parseInt(step))
                : here.getAsJsonObject().get(step);
    }
}
