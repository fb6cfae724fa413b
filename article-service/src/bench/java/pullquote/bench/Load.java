package pullquote.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Sends requests, in a process of its own so that what it takes is not counted to the service. Each connection sends the
 * next request when it has the answer to the last one. Prints the median time of an answer and the 95th percentile in ns.
 */
public final class Load {

    private Load() {}

    /**
     * Sends them.
     *
     * @param args port, connections, a file with a request in each line (path and headers, separated by tabs), and how
     *     many kinds of requests take turns in it: each gets a line of its own
     */
    public static void main(String[] args) throws Exception {
        int port = Integer.parseInt(args[0]);
        int connections = Integer.parseInt(args[1]);
        List<byte[]> requests =
                Files.readAllLines(Path.of(args[2])).stream().map(Load::request).toList();
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        List<Future<long[]>> running = IntStream.range(0, connections)
                .mapToObj(part -> threads.submit(() -> send(port, requests, part, connections)))
                .toList();
        int kinds = Integer.parseInt(args[3]);
        List<List<Long>> times = IntStream.range(0, kinds)
                .<List<Long>>mapToObj(kind -> new ArrayList<>())
                .toList();
        for (int part = 0; part < connections; part++) {
            long[] some = running.get(part).get();
            for (int i = 0; i < some.length; i++) {
                times.get((part + i * connections) % kinds).add(some[i]);
            }
        }
        threads.shutdown();
        for (List<Long> kind : times) {
            Collections.sort(kind);
            System.out.println(kind.get(kind.size() / 2) + " " + kind.get(kind.size() * 95 / 100));
        }
    }

    private static byte[] request(String line) {
        String[] parts = line.split("\t");
        StringBuilder request = new StringBuilder("GET " + parts[0] + " HTTP/1.1\r\nHost: localhost\r\n");
        for (int i = 1; i < parts.length; i++) {
            request.append(parts[i]).append("\r\n");
        }
        return request.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Each answer's time in ns. */
    private static long[] send(int port, List<byte[]> requests, int part, int parts) throws IOException {
        long[] times = new long[(requests.size() - part + parts - 1) / parts];
        try (Socket socket = new Socket("localhost", port)) {
            socket.setTcpNoDelay(true);
            InputStream answers = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            for (int i = 0; i < times.length; i++) {
                long start = System.nanoTime();
                socket.getOutputStream().write(requests.get(part + i * parts));
                answer(answers);
                times[i] = System.nanoTime() - start;
            }
        }
        return times;
    }

    private static void answer(InputStream in) throws IOException {
        String status = line(in);
        if (!status.contains(" 200 ") && !status.contains(" 304 ")) {
            throw new IOException("Answered " + status);
        }
        int length = 0;
        boolean chunked = false;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            }
            chunked |= header.equalsIgnoreCase("transfer-encoding: chunked");
        }
        if (chunked) {
            for (int size = chunk(in); size > 0; size = chunk(in)) {
                in.skipNBytes(size);
                line(in);
            }
            line(in);
        }
        in.skipNBytes(length);
    }

    private static int chunk(InputStream in) throws IOException {
        return Integer.parseInt(line(in), 16);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("The service hung up");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
