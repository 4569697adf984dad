package io.mandate.platform.stop;

import static java.net.http.HttpClient.Version.HTTP_1_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A bare HTTP server whose guests are told to go; its clients are the JDK's. */
class GuestsTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    private static final Executor CROWD = Thread::startVirtualThread;

    private final Guests guests = new Guests();
    private final SynchronousQueue<RoutingContext> slow = new SynchronousQueue<>();
    private final Set<String> heard = ConcurrentHashMap.newKeySet();
    private final Vertx vertx = Vertx.vertx();
    private HttpServer server;
    private final HttpClient keeping = HttpClient.newBuilder().version(HTTP_1_1).build();

    @BeforeEach
    void start() throws Exception {
        var router = Router.router(vertx);
        router.route().handler(guests::serve);
        router.route().handler(BodyHandler.create());
        router.route("/fast").handler(this::hear);
        router.route("/slow").blockingHandler(this::takeTime);
        server =
                vertx.createHttpServer()
                        .requestHandler(router)
                        .listen(0, "127.0.0.1")
                        .toCompletionStage()
                        .toCompletableFuture()
                        .get(10, SECONDS);
    }

    @AfterEach
    void stop() throws Exception {
        keeping.shutdownNow();
        vertx.close().toCompletionStage().toCompletableFuture().get(10, SECONDS);
    }

    @Test
    void whoStaysIsNotAskedToGo() throws Exception {
        assertThat(ask(keeping, "/fast").headers().firstValue("connection")).isEmpty();
        assertThat(guests.areWelcome()).isTrue();
    }

    @Test
    void whoIsAnsweredWhileItLeavesIsAskedToGo() throws Exception {
        ask(keeping, "/fast");
        guests.sayGoodbye();

        assertThat(ask(keeping, "/fast").headers().firstValue("connection")).contains("close");
        assertThat(guests.awaitNobody(SOON)).isTrue();
        assertThat(guests.areWelcome()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Version.class)
    void closingTheDoorRefusesTheNewAndServesTheOld(Version version) throws Exception {
        var client = HttpClient.newBuilder().version(version).build();
        ask(client, "/fast");
        var underWay =
                client.sendAsync(to("/slow", "idea"), BodyHandlers.ofString())
                        .thenApply(HttpResponse::body);
        var waiting = slow.take();
        guests.sayGoodbye();
        guests.closeTheDoor();
        guests.sendTheIdleAway();

        refuses();
        waiting.end("at last");
        assertThat(underWay).succeedsWithin(SOON).isEqualTo("at last");
        assertThat(guests.awaitNobody(SOON)).isTrue();
        client.shutdownNow();
    }

    @Test
    void whoWasLetInBeforeTheDoorClosedMayStillAsk() throws Exception {
        ask(keeping, "/fast");
        try (var early = socket()) {
            await().until(() -> guests.number() == 2);
            guests.sayGoodbye();
            guests.closeTheDoor();
            early.getOutputStream()
                    .write(
                            "POST /fast HTTP/1.1\r\nHost: here\r\nContent-Length: 4\r\n\r\nidea"
                                    .getBytes(US_ASCII));

            assertThat(new String(early.getInputStream().readAllBytes(), US_ASCII))
                    .startsWith("HTTP/1.1 200")
                    .containsIgnoringCase("connection: close")
                    .endsWith("fast");
        }
    }

    @Test
    void whoKeepsAConnectionWithoutUsingItIsSentAway() throws Exception {
        ask(keeping, "/fast");
        try (var idle = socket()) {
            await().until(() -> guests.number() == 2);
            guests.sayGoodbye();
            guests.closeTheDoor();
            assertThat(guests.awaitNobody(Duration.ofMillis(1))).isFalse();
            guests.sendTheIdleAway();

            assertThat(idle.getInputStream().read()).isEqualTo(-1);
            assertThat(guests.awaitNobody(SOON)).isTrue();
        }
    }

    @Test
    void aDoorThatNobodyUsedIsFoundByTheFirstWhoComesTooLate() throws Exception {
        guests.sayGoodbye();
        guests.closeTheDoor();

        assertThat(ask(keeping, "/fast").body()).isEqualTo("fast");
        refuses();
    }

    @ParameterizedTest
    @EnumSource(Version.class)
    void noRequestOfABusyCrowdFails(Version version) throws Exception {
        var client = HttpClient.newBuilder().version(version).build();
        try {
            var refused =
                    IntStream.range(0, 8)
                            .mapToObj(_ -> supplyAsync(() -> askUntilRefused(client), CROWD))
                            .toList();
            await().until(() -> heard.size() > 500);
            guests.sayGoodbye();
            var before = heard.size();
            await().until(() -> heard.size() > before + 100);
            guests.closeTheDoor();

            assertThat(refused)
                    .allSatisfy(each -> assertThat(heard).doesNotContain(each.get(10, SECONDS)));
            guests.sendTheIdleAway();
            assertThat(guests.awaitNobody(SOON)).isTrue();
        } finally {
            client.shutdownNow();
        }
    }

    /**
     * Which idea was refused. The system refuses a connection, or resets one that the server has not
     * accepted yet; what the server has heard is answered.
     */
    private String askUntilRefused(HttpClient client) {
        for (int number = 0; ; number++) {
            var idea = Thread.currentThread().threadId() + "/" + number;
            try {
                assertThat(client.send(to("/fast", idea), BodyHandlers.ofString()).statusCode())
                        .isEqualTo(200);
            } catch (IOException | InterruptedException refused) {
                return idea;
            }
        }
    }

    /** At the latest when the acceptor looks for its next connection. */
    private void refuses() {
        await().untilAsserted(
                        () ->
                                assertThatThrownBy(this::connect)
                                        .isInstanceOf(ConnectException.class));
    }

    private void connect() throws IOException {
        socket().close();
    }

    /** Whoever waits at it for an end that never comes fails. */
    private Socket socket() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), server.actualPort());
        socket.setSoTimeout((int) SOON.toMillis());
        return socket;
    }

    private HttpResponse<String> ask(HttpClient client, String path)
            throws IOException, InterruptedException {
        return client.send(to(path, "idea"), BodyHandlers.ofString());
    }

    private HttpRequest to(String path, String idea) {
        var uri = URI.create("http://127.0.0.1:" + server.actualPort() + path);
        return HttpRequest.newBuilder(uri).POST(BodyPublishers.ofString(idea)).build();
    }

    private void hear(RoutingContext call) {
        heard.add(call.body().asString());
        call.end("fast");
    }

    private void takeTime(RoutingContext call) {
        try {
            slow.put(call);
        } catch (InterruptedException e) {
            call.fail(e);
        }
    }
}
