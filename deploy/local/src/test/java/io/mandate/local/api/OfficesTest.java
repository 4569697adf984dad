package io.mandate.local.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfficesTest {
    private static final String PROJECTS = "/v1/projects:batch";
    private static final String PEOPLE = "/v1/people:batch";

    private final Map<String, Integer> asked = new ConcurrentHashMap<>();
    private HttpServer server;
    private Api api;

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        api = new Api(_ -> base, "secret");
        answer("/v1/offices/IT", "{}", "{}");
    }

    @AfterEach
    void stopServer() {
        api.close();
        server.stop(0);
    }

    @Test
    void everyServiceThatAsksForOfficesIsWaitedFor() {
        answer(PROJECTS, "{\"refused\": 1}", "{\"created\": 1, \"refused\": 0}");
        answer(PEOPLE, "{\"rejected\": 1}", "{\"created\": 1, \"rejected\": 0}");

        new Offices(api)
                .open(List.of(new Offices.Office("IT", "IT", null, "Europe/Berlin", "EUR")));

        assertThat(asked).containsEntry(PROJECTS, 3).containsEntry(PEOPLE, 3);
    }

    /** The first two answers, and those from the third on. */
    private void answer(String path, String early, String late) {
        server.createContext(
                path,
                exchange -> {
                    boolean first = asked.merge(path, 1, Integer::sum) < 3;
                    byte[] body = (first ? early : late).getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
    }
}
