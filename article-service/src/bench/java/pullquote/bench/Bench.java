package pullquote.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Sends the service requests and tells what they cost. */
final class Bench {

    private final int port;
    private final DataSource database;

    Bench(int port, DataSource database) {
        this.port = port;
        this.database = database;
    }

    /**
     * What one request takes.
     *
     * @param service processor time of the service, in µs
     * @param postgres processor time of the database, in µs
     * @param wall the median of the time on the clock, in µs; of several runs together their mean
     * @param requests how many this was measured with
     */
    record Cost(double service, double postgres, double wall, int requests) {

        /** What one request of both runs takes. */
        Cost and(Cost other) {
            int all = requests + other.requests;
            double share = (double) requests / all;
            return new Cost(
                    service * share + other.service * (1 - share),
                    postgres * share + other.postgres * (1 - share),
                    wall * share + other.wall * (1 - share),
                    all);
        }

        double processor() {
            return service + postgres;
        }
    }

    /**
     * Time on the clock in µs.
     *
     * @param median half of all answers take no longer
     * @param most 95 of a hundred answers take no longer
     */
    record Wall(double median, double most) {}

    /**
     * Sends requests, from as many connections at once.
     *
     * @param requests path and headers, separated by tabs
     */
    Cost measure(List<String> requests, int connections) throws IOException, InterruptedException, SQLException {
        Path file = Files.write(Files.createTempFile("requests", ".txt"), requests);
        Map<Long, Double> before = backends();
        long self = ProcessHandle.current().pid();
        double service = Processor.micros(self);
        Wall wall = run(file, connections, 1).get(0);
        int count = requests.size();
        Cost cost = new Cost(
                (Processor.micros(self) - service) / count, sum(backends(), before) / count, wall.median(), count);
        Files.delete(file);
        return cost;
    }

    /**
     * Sends two kinds of requests in turn, as many of one as of the other, from one connection: whatever else the machine
     * does meets both.
     */
    List<Wall> sideBySide(List<String> some, List<String> others) throws IOException, InterruptedException {
        List<String> turns = IntStream.range(0, some.size())
                .boxed()
                .flatMap(turn -> Stream.of(some.get(turn), others.get(turn)))
                .toList();
        Path file = Files.write(Files.createTempFile("requests", ".txt"), turns);
        List<Wall> walls = run(file, 1, 2);
        Files.delete(file);
        return walls;
    }

    private List<Wall> run(Path file, int connections, int kinds) throws IOException, InterruptedException {
        Process load = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("bench.classes"),
                        Load.class.getName(),
                        String.valueOf(port),
                        String.valueOf(connections),
                        file.toString(),
                        String.valueOf(kinds))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(load.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (load.waitFor() != 0) {
            throw new IOException("The requests were not all answered");
        }
        return printed.lines().map(line -> line.split(" ")).map(Bench::wall).toList();
    }

    private static Wall wall(String... nanos) {
        return new Wall(Long.parseLong(nanos[0]) / 1e3, Long.parseLong(nanos[1]) / 1e3);
    }

    /** What they took since; one that was not there before, all that it took. */
    private static double sum(Map<Long, Double> after, Map<Long, Double> before) {
        return after.entrySet().stream()
                .mapToDouble(one -> one.getValue() - before.getOrDefault(one.getKey(), 0.0))
                .sum();
    }

    /** The processes that serve connections, and the processor time of each so far, in µs. */
    private Map<Long, Double> backends() throws SQLException {
        Map<Long, Double> backends = new HashMap<>();
        try (Connection connection = database.getConnection();
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("select pid from pg_stat_activity where backend_type = 'client backend'")) {
            while (rows.next()) {
                backends.put(rows.getLong(1), Processor.micros(rows.getLong(1)));
            }
        }
        return backends;
    }
}
