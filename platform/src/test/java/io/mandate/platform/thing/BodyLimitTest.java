package io.mandate.platform.thing;

import static io.mandate.platform.thing.Http.freshName;
import static io.mandate.platform.thing.Http.json;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.security.Role;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.platform.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How long a body may be, whether it says so beforehand or not. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class BodyLimitTest {
    private static final int LIMIT = 10 * 1024 * 1024;

    @Test
    void anOverlongBodyIsNotRead() throws IOException {
        try (var socket = connected()) {
            socket.getOutputStream().write(head("Content-Length: " + (LIMIT + 1)));
            assertThat(answer(socket))
                    .startsWith("HTTP/1.1 413")
                    .contains("application/problem+json")
                    .contains("urn:mandate:problem:too-large");
        }
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void ofABodyInChunksNoMoreIsReadThanItMayHave(HttpClient.Version version)
            throws IOException, InterruptedException {
        var answer = post(version, () -> blanks(LIMIT + 1));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(answer.body())
                .contains("urn:mandate:problem:too-large")
                .contains("At most %d bytes".formatted(LIMIT))
                .contains("\"instance\":\"/v1/things\"");
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void aBodyInChunksMayBeAsLongAsAnyOther(HttpClient.Version version)
            throws IOException, InterruptedException {
        var thing = json("A", freshName()).getBytes(UTF_8);

        assertThat(post(version, () -> new ByteArrayInputStream(thing)).statusCode())
                .isEqualTo(201);
        assertThat(post(version, () -> blanks(LIMIT)).statusCode()).isEqualTo(400);
    }

    @Test
    void whoNeverStopsSendingIsAnsweredAndThenHungUpOn() throws IOException {
        try (var socket = connected()) {
            var out = socket.getOutputStream();
            out.write(head("Transfer-Encoding: chunked"));
            var chunk = ("10000\r\n" + " ".repeat(0x10000) + "\r\n").getBytes(UTF_8);
            for (int sent = 0; sent <= LIMIT; sent += 0x10000) {
                out.write(chunk);
            }
            var answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 413")
                    .containsIgnoringCase("connection: close")
                    .contains("application/problem+json")
                    .contains("urn:mandate:problem:too-large");
        }
    }

    private static HttpResponse<String> post(HttpClient.Version version, Supplier<InputStream> body)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder()
                        .uri(
                                URI.create(
                                        "http://localhost:%d/v1/things"
                                                .formatted(RestAssured.port)))
                        .version(version)
                        .header("Authorization", "Bearer " + Tokens.of(Role.PMO_ADMIN))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofInputStream(body))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private static InputStream blanks(int size) {
        return new ByteArrayInputStream(" ".repeat(size).getBytes(UTF_8));
    }

    private static Socket connected() throws IOException {
        var socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static byte[] head(String length) {
        return """
        POST /v1/things HTTP/1.1\r
        Host: localhost\r
        Authorization: Bearer %s\r
        Content-Type: application/json\r
        %s\r
        \r
        """
                .formatted(Tokens.of(Role.PMO_ADMIN), length)
                .getBytes(UTF_8);
    }

    private static String answer(Socket socket) throws IOException {
        var buffer = new byte[4096];
        int length = socket.getInputStream().read(buffer);
        return new String(buffer, 0, Math.max(0, length), UTF_8);
    }
}
