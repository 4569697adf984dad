package io.mandate.local.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.mandate.local.Service;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApiTest {
    private HttpServer server;
    private Api api;

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        api = new Api(_ -> base, "secret");
    }

    @AfterEach
    void stopServer() {
        api.close();
        server.stop(0);
    }

    @Test
    void aProblemIsToldWithItsPointers() {
        answer(
                "/v1/offices",
                400,
                """
                {"title": "The request is not valid", "detail": "see errors",
                 "errors": [{"pointer": "/code", "detail": "must not be null"}]}""");
        assertThatThrownBy(() -> api.post(Service.PORTFOLIO, "/v1/offices", Map.of()))
                .isInstanceOf(ApiFailure.class)
                .hasMessageContaining("400 The request is not valid: see errors")
                .hasMessageContaining("/code must not be null");
    }

    @Test
    void everyPageOfAListIsRead() {
        server.createContext(
                "/v1/things",
                exchange -> {
                    boolean second = exchange.getRequestURI().getQuery().contains("after=x");
                    byte[] page =
                            (second ? "{\"items\": [3]}" : "{\"items\": [1, 2], \"next\": \"x\"}")
                                    .getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, page.length);
                    exchange.getResponseBody().write(page);
                    exchange.close();
                });
        assertThat(api.all(Service.PROJECT, "/v1/things?office=IT"))
                .extracting(Object::toString)
                .containsExactly("1", "2", "3");
    }

    @Test
    void whatIsNotThereYetIsWaitedFor() {
        AtomicInteger asked = new AtomicInteger();
        server.createContext(
                "/v1/late",
                exchange -> {
                    boolean there = asked.incrementAndGet() > 2;
                    exchange.sendResponseHeaders(there ? 200 : 404, 2);
                    exchange.getResponseBody().write("{}".getBytes(StandardCharsets.UTF_8));
                    exchange.close();
                });
        api.await(Service.PROJECT, "/v1/late", Duration.ofSeconds(30), _ -> true);
        assertThat(asked).hasValue(3);
    }

    @Test
    void waitingEndsWithItsPatience() {
        assertThatThrownBy(() -> Api.await("it is so", Duration.ofMillis(30), Optional::empty))
                .isInstanceOf(ApiFailure.class)
                .hasMessageContaining("until it is so");
    }

    @Test
    void waitingEndsWhenItIsInterrupted() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Api.await("it is so", Duration.ofHours(1), Optional::empty))
                .isInstanceOf(ApiFailure.class)
                .hasMessage("Interrupted.");
        assertThat(Thread.interrupted()).isTrue();
    }

    private void answer(String path, int status, String body) {
        server.createContext(
                path,
                exchange -> {
                    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(status, bytes.length);
                    exchange.getResponseBody().write(bytes);
                    exchange.close();
                });
    }
}
