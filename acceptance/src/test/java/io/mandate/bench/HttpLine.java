package io.mandate.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** One kept-alive HTTP/1.1 connection; so thin that the client takes as little of the machine as a driver does. */
final class HttpLine implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 30_000;

    private final Socket socket;
    private final InputStream in;
    private final String common;

    HttpLine(URI base, String token) throws IOException {
        this.socket = new Socket(base.getHost(), base.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        this.in = new BufferedInputStream(socket.getInputStream(), 16_384);
        this.common =
                "Host: %s\r\nAccept: application/json\r\nAuthorization: Bearer %s\r\n"
                        .formatted(base.getAuthority(), token);
    }

    /** What was answered; the names of headers are in lower case. */
    record Answer(int status, Map<String, String> headers, String body) {
        Answer require(int wanted) {
            if (status != wanted) {
                throw new IllegalStateException(
                        "%d instead of %d: %s".formatted(status, wanted, body));
            }
            return this;
        }
    }

    Answer send(String method, String path, Map<String, String> headers, String body)
            throws IOException {
        var bytes = body.getBytes(UTF_8);
        var head = new StringBuilder(512).append(method).append(' ').append(path);
        head.append(" HTTP/1.1\r\n").append(common);
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        head.append("Content-Length: ").append(bytes.length).append("\r\n\r\n");
        var first = head.toString().getBytes(ISO_8859_1);
        var all = new byte[first.length + bytes.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(bytes, 0, all, first.length, bytes.length);
        socket.getOutputStream().write(all);
        return read();
    }

    private Answer read() throws IOException {
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        var headers = new HashMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        return new Answer(status, headers, new String(in.readNBytes(length), UTF_8));
    }

    private String line() throws IOException {
        var line = new StringBuilder(80);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The service hung up");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
