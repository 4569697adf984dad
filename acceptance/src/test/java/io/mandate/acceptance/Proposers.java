package io.mandate.acceptance;

import static io.mandate.local.Service.PROJECT;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.http.HttpClient.Version;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * People who propose one project after the other, whatever happens: each asks again, under the same
 * Idempotency-Key, until the project is accepted.
 */
final class Proposers implements AutoCloseable {
    private static final String MANAGER = "project-manager";
    private static final String PROJECTS = "/v1/projects";
    private static final int PEOPLE = 4;
    private static final Duration BREATH = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Counter counter;
    private final Map<String, String> accepted = new ConcurrentHashMap<>();
    private final Queue<Trouble> trouble = new ConcurrentLinkedQueue<>();
    private final ExecutorService desks = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean closing;

    /** A request that was neither accepted nor refused at the door. */
    record Trouble(boolean answered, String what) {}

    /** Where a project is proposed under a name, which is its Idempotency-Key. */
    private interface Counter {
        Answer propose(String name) throws IOException, InterruptedException;
    }

    private record Answer(int status, String text) {}

    /** They begin once project-service has heard of their office. */
    Proposers(Office office) {
        this(office, name -> onANewConnection(office, name));
    }

    /** The same without a balancer, on connections that are used again and again. */
    static Proposers keepingConnections(Office office, Version version) {
        var connections = new KeptConnections(office.people(), version);
        return new Proposers(
                office,
                name -> {
                    var heard = connections.post(MANAGER, PROJECTS, name, idea(office, name));
                    return new Answer(heard.statusCode(), heard.body());
                });
    }

    private Proposers(Office office, Counter counter) {
        this.counter = counter;
        var first = office.people().post(MANAGER, PROJECT, PROJECTS, idea(office, "First idea"));
        accepted.put("First idea", Pmo.of(first, "id"));
        for (int person = 0; person < PEOPLE; person++) {
            desks.execute(this::work);
        }
    }

    /** The ids of what was accepted. */
    Collection<String> accepted() {
        return List.copyOf(accepted.values());
    }

    List<Trouble> trouble() {
        return List.copyOf(trouble);
    }

    /** Until so many more are accepted. */
    void awaitAccepted(int more) {
        int before = accepted.size();
        await("accepted projects").atMost(PATIENCE).until(() -> accepted.size() >= before + more);
    }

    private void work() {
        while (!closing) {
            propose("Idea " + UUID.randomUUID());
        }
    }

    private void propose(String name) {
        var id =
                await("an answer to " + name)
                        .atMost(PATIENCE)
                        .pollDelay(BREATH)
                        .pollInterval(BREATH)
                        .until(() -> ask(name), Optional::isPresent);
        accepted.put(name, id.orElseThrow());
    }

    private Optional<String> ask(String name) {
        try {
            var answer = counter.propose(name);
            if (answer.status() == 201) {
                return Optional.of(Pmo.of(new JsonPath(answer.text()), "id"));
            }
            trouble.add(new Trouble(true, answer.toString()));
        } catch (Exception e) { // REST Assured throws what it does not declare
            if (!KeptConnections.isRefused(e)) {
                trouble.add(new Trouble(false, e.toString()));
            }
        }
        return Optional.empty();
    }

    private static Answer onANewConnection(Office office, String name) {
        var heard =
                office.people()
                        .as(MANAGER, PROJECT)
                        .contentType(ContentType.JSON)
                        .header("Idempotency-Key", name)
                        .body(idea(office, name))
                        .post(PROJECTS);
        return new Answer(heard.statusCode(), heard.asString());
    }

    private static String idea(Office office, String name) {
        return "{\"office\": \"%s\", \"name\": \"%s\"}".formatted(office.code(), name);
    }

    /** Lets everybody finish. */
    @Override
    public void close() {
        closing = true;
        desks.close();
    }
}
