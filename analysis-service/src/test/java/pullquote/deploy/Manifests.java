package pullquote.deploy;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The documents of one rendered overlay, with what is asked of them more than once. */
record Manifests(String overlay, List<JsonObject> documents) {

    /** Rendered by {@code kubectl kustomize}; without kubectl the test is skipped, and says so. */
    static Manifests render(String overlay) {
        Path folder = Repository.ROOT.resolve("deploy/overlays").resolve(overlay);
        return new Manifests(overlay, parse(run("kubectl", "kustomize", folder.toString())));
    }

    static List<JsonObject> parse(String yaml) {
        List<JsonObject> documents = new ArrayList<>();
        for (Object document : new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(yaml)) {
            if (document != null) {
                documents.add(new Gson().toJsonTree(document).getAsJsonObject());
            }
        }
        return documents;
    }

    static String run(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String output = new String(process.getInputStream().readAllBytes());
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed");
            }
            return output;
        } catch (IOException e) {
            System.err.println("NOT RUN: the manifests were not checked, since " + command[0] + " does not run here");
            Assumptions.abort(command[0] + " does not run here: " + e.getMessage());
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Manifests copy() {
        return new Manifests(
                overlay,
                new ArrayList<>(documents.stream().map(JsonObject::deepCopy).toList()));
    }

    Stream<JsonObject> kind(String... kinds) {
        return documents.stream().filter(document -> List.of(kinds).contains(text(document, "kind")));
    }

    Optional<JsonObject> find(String kind, String name) {
        return kind(kind).filter(document -> name(document).equals(name)).findFirst();
    }

    /** Everything that makes pods, which CloudNativePG's clusters do outside these documents. */
    Stream<JsonObject> workloads() {
        return kind("Deployment", "StatefulSet", "Job", "CronJob", "DaemonSet", "Pod");
    }

    static JsonObject podTemplate(JsonObject workload) {
        return at(workload, "spec", "template").orElseThrow().getAsJsonObject();
    }

    static JsonObject podSpec(JsonObject workload) {
        return at(podTemplate(workload), "spec").orElseThrow().getAsJsonObject();
    }

    static List<JsonObject> containers(JsonObject workload) {
        return Stream.concat(
                        items(podSpec(workload), "containers").stream(),
                        items(podSpec(workload), "initContainers").stream())
                .toList();
    }

    static String name(JsonObject document) {
        return at(document, "metadata", "name").map(JsonElement::getAsString).orElse("");
    }

    static String title(JsonObject document) {
        return text(document, "kind") + " " + name(document);
    }

    static Optional<JsonElement> at(JsonElement element, String... path) {
        JsonElement here = element;
        for (String step : path) {
            if (here == null || !here.isJsonObject()) {
                return Optional.empty();
            }
            here = here.getAsJsonObject().get(step);
        }
        return Optional.ofNullable(here);
    }

    static String text(JsonElement element, String... path) {
        return at(element, path).map(JsonElement::getAsString).orElse("");
    }

    static List<JsonObject> items(JsonElement element, String... path) {
        JsonArray array = at(element, path).map(JsonElement::getAsJsonArray).orElseGet(JsonArray::new);
        return array.asList().stream().map(JsonElement::getAsJsonObject).toList();
    }
}
