package pullquote.deploy;

import static pullquote.deploy.Manifests.at;
import static pullquote.deploy.Manifests.items;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The network policies admit the flows that the design names and no other. Each policy is read for every pod that it selects
 * and every peer that it names; a flow between two pods is admitted where the one may send and the other may receive.
 */
final class NetworkRules {
    private static final Set<String> BOTH = new TreeSet<>(Set.of(
            "gateway -> article-service:8080",
            "gateway -> analysis-service:8081",
            "analysis-service -> article-service:8080",
            "article-service -> postgres:5432",
            "analysis-service -> postgres:5432",
            "article-service-migration -> postgres:5432",
            "analysis-service-migration -> postgres:5432",
            "monitoring -> article-service:9000",
            "monitoring -> analysis-service:9000",
            "article-service -> monitoring:4317",
            "analysis-service -> monitoring:4317"));

    private static final Set<String> LOCAL = Set.of("postgres-databases -> postgres:5432");

    private static final Set<String> PROD = Set.of(
            "postgres-rights -> postgres:5432",
            "postgres -> postgres:5432",
            "postgres -> postgres:8000",
            "cnpg-system -> postgres:8000",
            "monitoring -> postgres:9187",
            "postgres -> anywhere:443",
            "postgres -> anywhere:6443");

    private NetworkRules() {}

    static Stream<String> theNetworkAdmitsTheNamedFlowsAlone(Manifests manifests) {
        Set<String> expected = new TreeSet<>(BOTH);
        expected.addAll(manifests.overlay().equals("prod") ? PROD : LOCAL);
        Set<String> admitted = admitted(manifests);
        Set<String> extra = new TreeSet<>(admitted);
        extra.removeAll(expected);
        expected.removeAll(admitted);
        return Stream.concat(
                extra.stream().map(flow -> "admitted, but not named: " + flow),
                expected.stream().map(flow -> "named, but not admitted: " + flow));
    }

    static Stream<String> whatNoPolicyNamesIsDenied(Manifests manifests) {
        boolean denied = manifests
                .kind("NetworkPolicy")
                .filter(policy -> at(policy, "spec", "podSelector")
                        .filter(selector -> selector.getAsJsonObject().size() == 0)
                        .isPresent())
                .anyMatch(policy -> policy.toString().contains("[\"Ingress\",\"Egress\"]")
                        && rules(policy, "ingress").isEmpty());
        return denied ? Stream.empty() : Stream.of("no policy denies what the others do not admit");
    }

    private static Set<String> admitted(Manifests manifests) {
        Set<String> sent = new TreeSet<>();
        Set<String> received = new TreeSet<>();
        manifests.kind("NetworkPolicy").forEach(policy -> {
            for (String own : selected(manifests, WiringRules.labels(policy, "spec", "podSelector", "matchLabels"))) {
                rules(policy, "egress")
                        .forEach(r -> peers(manifests, r, "to")
                                .forEach(to -> ports(r).forEach(port -> sent.add(own + " -> " + to + ":" + port))));
                rules(policy, "ingress")
                        .forEach(r -> peers(manifests, r, "from")
                                .forEach(from ->
                                        ports(r).forEach(port -> received.add(from + " -> " + own + ":" + port))));
            }
        });
        Set<String> pods = new TreeSet<>(selected(manifests, Map.of()));
        Set<String> admitted = new TreeSet<>();
        for (String flow : sent) {
            String receiver = flow.replaceFirst(".* -> (.*):.*", "$1");
            if (!receiver.equals("dns") && (!pods.contains(receiver) || received.contains(flow))) {
                admitted.add(flow);
            }
        }
        for (String flow : received) {
            String sender = flow.replaceFirst(" -> .*", "");
            if (!pods.contains(sender) || sent.contains(flow)) {
                admitted.add(flow);
            }
        }
        return admitted;
    }

    private static List<JsonObject> rules(JsonObject policy, String direction) {
        return items(policy, "spec", direction);
    }

    private static List<String> selected(Manifests manifests, Map<String, String> selector) {
        return WiringRules.pods(manifests)
                .filter(pod -> WiringRules.matches(pod, selector))
                .map(pod -> pod.get("app.kubernetes.io/name"))
                .toList();
    }

    private static List<String> peers(Manifests manifests, JsonObject rule, String side) {
        List<String> peers = new ArrayList<>();
        if (items(rule, side).isEmpty()) {
            peers.add("anywhere");
        }
        for (JsonObject peer : items(rule, side)) {
            Map<String, String> namespace = WiringRules.labels(peer, "namespaceSelector", "matchLabels");
            if (namespace.isEmpty()) {
                peers.addAll(selected(manifests, WiringRules.labels(peer, "podSelector", "matchLabels")));
            } else if (namespace.containsValue("kube-system")) {
                peers.add("dns");
            } else {
                peers.addAll(namespace.values());
            }
        }
        return peers;
    }

    private static List<String> ports(JsonObject rule) {
        List<String> ports = items(rule, "ports").stream()
                .map(port -> at(port, "port").map(JsonElement::getAsString).orElse("any"))
                .distinct()
                .toList();
        return ports.isEmpty() ? List.of("any") : ports;
    }
}
