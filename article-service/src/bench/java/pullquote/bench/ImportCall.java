package pullquote.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/** An import over HTTP. */
final class ImportCall {

    private static final int CHUNK = 1 << 16;

    private ImportCall() {}

    /**
     * Sends lines, then reads the results, as simple clients do.
     *
     * @param lines each with its end; they are asked for one by one
     * @return how many lines had each status
     */
    static Map<String, Integer> send(URI endpoint, Iterator<byte[]> lines) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) endpoint.toURL().openConnection();
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setChunkedStreamingMode(CHUNK);
        connection.setRequestProperty("Authorization", "Bearer " + PackagedService.KEY);
        connection.setRequestProperty("Content-Type", "application/x-ndjson");
        try (var out = connection.getOutputStream()) {
            while (lines.hasNext()) {
                out.write(lines.next());
            }
        }
        Map<String, Integer> statuses = new TreeMap<>();
        try (BufferedReader results =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
            results.lines()
                    .map(line -> line.replaceAll(".*\"status\":\"(\\w+)\".*", "$1"))
                    .forEach(status -> statuses.merge(status, 1, Integer::sum));
        }
        return statuses;
    }
}
