package pullquote.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static pullquote.deploy.Manifests.at;
import static pullquote.deploy.Manifests.text;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the Dockerfiles, the Compose file and the manifests have to agree on. */
class ImagesTest {
    private final JsonObject compose =
            Manifests.parse(Repository.read("docker-compose.yml")).get(0);

    @Test
    void theStageOfTheDependenciesIsTheSameInBothDockerfiles() {
        assertThat(dependencies("article-service")).isNotEmpty().isEqualTo(dependencies("analysis-service"));
    }

    private static String dependencies(String service) {
        String dockerfile = Repository.read(service + "/Dockerfile");
        return dockerfile.substring(dockerfile.indexOf("FROM maven"), dockerfile.indexOf("FROM dependencies AS build"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"article-service", "analysis-service"})
    void theUserAndThePortOfAnImageAreThoseOfItsPod(String service) {
        String dockerfile = Repository.read(service + "/Dockerfile");
        JsonObject deployment = Manifests.parse(Repository.read("deploy/base/" + service + "-deployment.yaml"))
                .get(0);
        long user = at(Manifests.podSpec(deployment), "securityContext", "runAsUser")
                .map(JsonElement::getAsLong)
                .orElseThrow();
        String port = Repository.configuration(service).getProperty("quarkus.http.port");

        assertThat(dockerfile).contains("USER " + user + ":" + user, "EXPOSE " + port + " 9000", " 9000");
        assertThat(Repository.read("deploy/postgres/secrets.sh")).contains("=" + user);
    }

    @ParameterizedTest
    @ValueSource(strings = {"article-service", "analysis-service"})
    void theCacheIsTrainedWithTheOptionsOfTheService(String service) {
        String dockerfile = Repository.read(service + "/Dockerfile");

        assertThat(dockerfile)
                .contains("java @java.options -XX:AOTCacheOutput=/tmp/app.aot -jar quarkus-run.jar")
                .contains("\"java\", \"@java.options\", \"-XX:AOTCache=app.aot\", \"-jar\", \"quarkus-run.jar\"");
    }

    @Test
    void everyContainerOfComposeIsHardened() {
        assertThat(services()).hasSizeGreaterThan(4).allSatisfy(service -> {
            JsonObject settings = service.getValue().getAsJsonObject();
            assertThat(text(settings, "read_only")).isEqualTo("true");
            assertThat(at(settings, "cap_drop")).hasToString("Optional[[\"ALL\"]]");
            assertThat(at(settings, "security_opt")).hasToString("Optional[[\"no-new-privileges:true\"]]");
            assertThat(at(settings, "mem_limit")).isPresent();
            assertThat(at(settings, "restart")).isPresent();
            assertThat(at(settings, "privileged")).isEmpty();
        });
    }

    @Test
    void composePublishesTheServicesOnLoopbackAlone() {
        assertThat(services()
                        .filter(service -> service.getValue().getAsJsonObject().has("ports")))
                .allSatisfy(service -> assertThat(
                                at(service.getValue(), "ports").orElseThrow().getAsJsonArray())
                        .allSatisfy(port -> assertThat(port.getAsString())
                                .startsWith("127.0.0.1:")
                                .doesNotEndWith(":9000")
                                .doesNotEndWith(":5432")));
    }

    @Test
    void everyAlertHasAnEntryInTheRunbook() {
        String runbook = Repository.read("deploy/README.md");

        assertThat(alerts("deploy/overlays/prod/alerts.yaml", "spec", "groups")).isNotEmpty();
        assertThat(alerts("deploy/overlays/prod/alerts.yaml", "spec", "groups").keySet())
                .allSatisfy(alert -> assertThat(runbook).contains("### " + alert + "\n"));
    }

    @Test
    void theAlertsOfComposeAreSomeOfThoseOfProduction() {
        assertThat(alerts("deploy/observability/rules.yml", "groups"))
                .isNotEmpty()
                .allSatisfy(
                        (alert, expression) -> assertThat(alerts("deploy/overlays/prod/alerts.yaml", "spec", "groups"))
                                .containsEntry(alert, expression));
    }

    private static Map<String, String> alerts(String file, String... groups) {
        return Manifests.items(Manifests.parse(Repository.read(file)).get(0), groups).stream()
                .flatMap(group -> Manifests.items(group, "rules").stream())
                .collect(Collectors.toMap(rule -> text(rule, "alert"), rule -> text(rule, "expr")));
    }

    /** A setting that is misspelt would be ignored in silence. */
    @Test
    void articleServiceKnowsEverySettingThatItIsGiven() {
        Set<String> known = Repository.settings("article-service");

        assertThat(Repository.read("deploy/base/article-service.env")
                        .lines()
                        .filter(line -> line.startsWith("PULLQUOTE_"))
                        .map(line -> line.replaceFirst("=.*", "")))
                .isNotEmpty()
                .allSatisfy(setting -> assertThat(known).contains(setting));
        assertThat(
                        at(compose, "services", "article-service", "environment")
                                .orElseThrow()
                                .getAsJsonObject()
                                .keySet()
                                .stream()
                                .filter(setting -> setting.startsWith("PULLQUOTE_")))
                .isNotEmpty()
                .allSatisfy(setting -> assertThat(known).contains(setting));
    }

    private Stream<Map.Entry<String, JsonElement>> services() {
        return at(compose, "services").orElseThrow().getAsJsonObject().entrySet().stream();
    }
}
