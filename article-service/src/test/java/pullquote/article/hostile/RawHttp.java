package pullquote.article.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Requests as no well-behaved client would send them: byte for byte as given. */
final class RawHttp {

    private static final int PATIENCE_MILLIS = 20_000;
    private static final int LONGEST_HEAD = 1 << 15;
    private static final Pattern LENGTH = Pattern.compile("\r\ncontent-length: *(\\d+)", Pattern.CASE_INSENSITIVE);

    private RawHttp() {}

    /** @param headers by name in lower case */
    record Answer(int status, Map<String, String> headers, String body) {}

    /**
     * Sends a request and reads until the server closes the connection.
     *
     * @param head request line and headers, one a line, in ISO 8859-1
     */
    static Answer send(int port, String head, byte[] body) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            String whole = head.strip().replace("\n", "\r\n") + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            try {
                socket.getOutputStream().write(whole.getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().write(body);
            } catch (SocketException e) {
                // The server need not read what it has refused already.
            }
            return answer(everything(socket.getInputStream()));
        }
    }

    /** Up to the end that the headers tell, or that the server makes; it may keep the connection while we have more to send. */
    private static String everything(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        long end = Long.MAX_VALUE;
        try {
            int read = in.read(buffer);
            while (read >= 0) {
                all.write(buffer, 0, read);
                end = all.size() <= LONGEST_HEAD ? end(all) : end;
                read = all.size() < end ? in.read(buffer) : -1;
            }
        } catch (SocketException e) {
            // Closed with what we sent still unread.
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    /** Where the answer ends, as far as its headers tell. */
    private static long end(ByteArrayOutputStream begun) {
        String head = begun.toString(StandardCharsets.ISO_8859_1);
        int end = head.indexOf("\r\n\r\n");
        Matcher length = LENGTH.matcher(end < 0 ? "" : head.substring(0, end));
        return length.find() ? end + 4 + Long.parseLong(length.group(1)) : Long.MAX_VALUE;
    }

    private static Answer answer(String raw) throws IOException {
        if (!raw.startsWith("HTTP/")) {
            throw new IOException("No answer but: " + raw);
        }
        String[] parts = raw.split("\r\n\r\n", 2);
        String[] lines = parts[0].split("\r\n");
        Map<String, String> headers = new HashMap<>();
        for (int i = 1; i < lines.length; i++) {
            String[] header = lines[i].split(":", 2);
            headers.put(header[0].toLowerCase(Locale.ROOT), header[1].strip());
        }
        return new Answer(Integer.parseInt(lines[0].substring(9, 12)), headers, parts[1]);
    }
}
