package pullquote.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the environment says.
 *
 * @param root the checkout that the launcher was started from
 * @param home where data, logs and the key are kept
 * @param articlePort port of article-service, on loopback
 * @param analysisPort port of analysis-service, on loopback
 * @param articleManagementPort port of article-service's health and metrics, on loopback
 * @param analysisManagementPort port of analysis-service's health and metrics, on loopback
 * @param database a PostgreSQL of one's own in place of the embedded one
 */
record Settings(
        Path root,
        Path home,
        int articlePort,
        int analysisPort,
        int articleManagementPort,
        int analysisManagementPort,
        Optional<Database> database) {

    static Settings from(Path root, Map<String, String> environment) throws LaunchException {
        Path home = root.resolve(environment.getOrDefault("PULLQUOTE_HOME", ".pullquote"));
        return new Settings(
                root,
                home.toAbsolutePath().normalize(),
                port(environment, "ARTICLE_PORT", 8080),
                port(environment, "ANALYSIS_PORT", 8081),
                port(environment, "ARTICLE_MANAGEMENT_PORT", 9080),
                port(environment, "ANALYSIS_MANAGEMENT_PORT", 9081),
                Database.from(environment));
    }

    private static int port(Map<String, String> environment, String name, int fallback) throws LaunchException {
        String value =
                environment.getOrDefault(name, Integer.toString(fallback)).strip();
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65535) {
            throw new LaunchException(name + " is not a port number: " + value);
        }
        return Integer.parseInt(value);
    }

    /** Fails where another program already listens on one of the four ports, or one is named twice. */
    void checkPorts() throws LaunchException {
        Map<Integer, String> taken = new LinkedHashMap<>();
        for (Map.Entry<String, Integer> port : ports().entrySet()) {
            String other = taken.putIfAbsent(port.getValue(), port.getKey());
            if (other != null) {
                throw new LaunchException(other + " and " + port.getKey() + " are both " + port.getValue());
            }
            checkFree(port.getKey(), port.getValue());
        }
    }

    private Map<String, Integer> ports() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("ARTICLE_PORT", articlePort);
        ports.put("ANALYSIS_PORT", analysisPort);
        ports.put("ARTICLE_MANAGEMENT_PORT", articleManagementPort);
        ports.put("ANALYSIS_MANAGEMENT_PORT", analysisManagementPort);
        return ports;
    }

    private static void checkFree(String name, int port) throws LaunchException {
        try (ServerSocket socket = new ServerSocket()) {
            // As the services do: connections that still linger from the last run are no reason to refuse.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new LaunchException(
                    "Port " + port + " is in use by another program. Stop that program, or choose another port: " + name
                            + "=" + (port + 100 > 65535 ? port - 100 : port + 100) + " ./pullquote …",
                    e);
        }
    }
}
