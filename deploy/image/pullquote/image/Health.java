package pullquote.image;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * The container's health check: exits 0 when the service beside it answers 200, 1 otherwise.
 *
 * <p>A raw socket, since the JDK's HTTP clients load several times as many classes, and this runs every few seconds
 * within the memory limit of the service.
 */
final class Health {
    private static final int TIMEOUT_MILLIS = 2_000;

    private Health() {}

    /** @param args the management port and the path to ask for, for example {@code 9000 /q/health/ready} */
    public static void main(String[] args) {
        System.exit(answersOk(Integer.parseInt(args[0]), args[1]) ? 0 : 1);
    }

    private static boolean answersOk(int port, String path) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            String request = "GET " + path + " HTTP/1.0\r\nHost: localhost\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return statusLine(socket.getInputStream()).matches("HTTP/1\\.[01] 200 .*");
        } catch (IOException e) {
            System.out.println("no answer on port " + port + ": " + e.getMessage());
            return false;
        }
    }

    private static String statusLine(InputStream answer) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = answer.read(); c >= 0 && c != '\r' && c != '\n' && line.length() < 100; c = answer.read()) {
            line.append((char) c);
        }
        System.out.println(line);
        return line.toString();
    }
}
