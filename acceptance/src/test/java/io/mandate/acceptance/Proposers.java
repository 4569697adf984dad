package io.mandate.acceptance;

import static io.mandate.local.Service.PROJECT;
import static org.awaitility.Awaitility.await;

import io.mandate.local.stack.Health;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.net.ConnectException;
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
import java.util.function.BooleanSupplier;

/**
 * People who propose one project after the other, whatever happens: each asks again, under the same
 * Idempotency-Key and on a new connection, until the project is accepted.
 */
final class Proposers implements AutoCloseable {
    private static final String MANAGER = "project-manager";
    private static final String PROJECTS = "/v1/projects";
    private static final int PEOPLE = 4;
    private static final Duration BREATH = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Office office;
    private final BooleanSupplier door;
    private final Map<String, String> accepted = new ConcurrentHashMap<>();
    private final Queue<Trouble> trouble = new ConcurrentLinkedQueue<>();
    private final ExecutorService desks = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean closing;

    /** A request that was neither accepted nor refused at the door. */
    record Trouble(boolean answered, String what) {}

    /** They begin once project-service has heard of their office. */
    Proposers(Office office) {
        this(office, () -> true);
    }

    /** The same behind a load balancer, which sends nothing to a service that says it is not ready. */
    static Proposers balanced(Office office) {
        var ports = office.people().stack().options().ports();
        return new Proposers(office, () -> Health.ready(ports, PROJECT));
    }

    private Proposers(Office office, BooleanSupplier door) {
        this.office = office;
        this.door = door;
        var first = office.people().post(MANAGER, PROJECT, PROJECTS, idea("First idea"));
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
                        .until(
                                () -> door.getAsBoolean() ? ask(name) : Optional.<String>empty(),
                                Optional::isPresent);
        accepted.put(name, id.orElseThrow());
    }

    private Optional<String> ask(String name) {
        try {
            var answer = post(name);
            if (answer.statusCode() == 201) {
                return Optional.of(answer.path("id"));
            }
            trouble.add(new Trouble(true, answer.statusCode() + " " + answer.asString()));
        } catch (Exception e) { // REST Assured throws what it does not declare
            if (!(e instanceof ConnectException)) {
                trouble.add(new Trouble(false, e.toString()));
            }
        }
        return Optional.empty();
    }

    private Response post(String name) {
        return office.people()
                .as(MANAGER, PROJECT)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", name)
                .body(idea(name))
                .post(PROJECTS);
    }

    private String idea(String name) {
        return "{\"office\": \"%s\", \"name\": \"%s\"}".formatted(office.code(), name);
    }

    /** Lets everybody finish. */
    @Override
    public void close() {
        closing = true;
        desks.close();
    }
}
