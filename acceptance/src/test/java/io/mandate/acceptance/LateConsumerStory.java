package io.mandate.acceptance;

import static io.mandate.local.Service.PORTFOLIO;
import static io.mandate.local.Service.PROJECT;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** An integrator comes late, while people go on working, and misses nothing: told in order. */
@ExtendWith({RunningMandate.class, ToldInOrder.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LateConsumerStory {
    private static final int PROJECTS = 12;
    private static final int WRITERS = 4;
    private static final int CHANGES = 10;
    private static final String ACTIVITIES = "mandate.activity.state.v1";
    private static final String MANAGER = "project-manager";

    private final Pmo headquarters;
    private final Pmo people;
    private final String office = "late-" + UUID.randomUUID().toString().substring(0, 8);
    private final ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    private final CountDownLatch underWay = new CountDownLatch(WRITERS);
    private List<String> projects = List.of();
    private LateConsumer consumer;

    LateConsumerStory(Pmo pmo) {
        headquarters = pmo;
        people = pmo.governing(office);
    }

    @BeforeAll
    void projectsHaveAPast() {
        headquarters.post(
                "pmo-admin",
                PORTFOLIO,
                "/v1/offices",
                Map.of("code", office, "name", office, "zone", "Europe/Berlin", "currency", "EUR"));
        projects =
                IntStream.range(0, PROJECTS)
                        .mapToObj(
                                i ->
                                        people.post(
                                                MANAGER,
                                                PROJECT,
                                                "/v1/projects",
                                                Map.of("office", office, "name", "Project " + i)))
                        .map(made -> Pmo.of(made, "id"))
                        .toList();
        projects.forEach(id -> rename(id, "with a past"));
    }

    @AfterAll
    void everybodyGoesHome() {
        writers.shutdownNow();
        if (consumer != null) {
            consumer.close();
        }
    }

    @Test
    @Order(1)
    void statesThenEventsLeaveNoGapAndHaveNoDoubleEffectWhileOthersWrite() throws Exception {
        var work =
                IntStream.range(0, WRITERS)
                        .mapToObj(
                                writer ->
                                        CompletableFuture.runAsync(() -> rewrite(writer), writers))
                        .toList();
        assertThat(underWay.await(60, TimeUnit.SECONDS)).isTrue();
        consumer =
                LateConsumer.bootstrapped(
                        people.stack().bootstrapServers(), code -> code.equals(office));
        while (!work.stream().allMatch(CompletableFuture::isDone)) {
            consumer.follow();
        }
        work.forEach(CompletableFuture::join);

        knowsWhatTheServiceKnows();

        for (var project : projects) {
            var numbers = numbers(project);
            assertThat(numbers).as("effects on %s", project).doesNotHaveDuplicates().isSorted();
            assertThat(consumer.protocol(project))
                    .as("an event only has its effect right behind what is known")
                    .filteredOn(line -> line.startsWith("e"))
                    .allSatisfy(
                            line ->
                                    assertThat(numbers)
                                            .contains(Long.parseLong(line.substring(1)) - 1));
        }
    }

    @Test
    @Order(2)
    void aStateToldAgainIsNoNewsToWhoHasIt() {
        var before = numbers(projects.getFirst());

        var run =
                headquarters.post(
                        "operator",
                        PROJECT,
                        "/v1/state-republications",
                        Map.of("aggregate", "project"));
        headquarters.succeeds("operator", PROJECT, Pmo.of(run, "id"));
        rename(projects.getFirst(), "after the repetition");

        knowsWhatTheServiceKnows();
        assertThat(numbers(projects.getFirst())).hasSize(before.size() + 1);
    }

    @Test
    @Order(3)
    void whoComesLaterStillNeedsNoOldEvent() {
        try (var another =
                LateConsumer.bootstrapped(
                        people.stack().bootstrapServers(), code -> code.equals(office))) {
            assertThat(summaries(another)).isEqualTo(served());
            assertThat(another.protocol(projects.getFirst()))
                    .allSatisfy(line -> assertThat(line).startsWith("s"));
        }
    }

    @Test
    @Order(4)
    void whatIsGoneIsGoneForWhoComesLater() {
        var plan = "/v1/projects/" + projects.getFirst() + "/plan";
        people.put(MANAGER, PROJECT, plan, steps("draw", "build", "paint"));
        findsActivities("draw", "build", "paint");

        people.replace(MANAGER, PROJECT, plan, steps("draw", "paint"));
        findsActivities("draw", "paint");

        var served = people.get(MANAGER, PROJECT, "/v1/activities?project=" + projects.getFirst());
        assertThat(served.getList("items.id")).containsExactly("draw", "paint");
    }

    private void findsActivities(String... ids) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(activities()).containsExactlyInAnyOrder(ids));
    }

    private Set<String> activities() {
        return PresentStates.below(
                people.stack().bootstrapServers(), ACTIVITIES, projects.getFirst() + "/");
    }

    private static String steps(String... ids) {
        return Stream.of(ids)
                .map("{\"id\": \"%1$s\", \"name\": \"%1$s\", \"duration\": 480}"::formatted)
                .collect(
                        joining(
                                ", ",
                                "{\"start\": \"2027-01-04T08:00:00\", \"activities\": [",
                                "]}"));
    }

    private void knowsWhatTheServiceKnows() {
        await().atMost(Duration.ofSeconds(60))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .untilAsserted(() -> assertThat(summaries(consumer)).isEqualTo(served()));
    }

    private static Map<String, String> summaries(LateConsumer consumer) {
        return consumer.follow().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, each -> each.getValue().summary()));
    }

    private Map<String, String> served() {
        var page = people.get(MANAGER, PROJECT, "/v1/projects?limit=200&office=" + office);
        return page.<Map<String, String>>getList("items").stream()
                .collect(
                        toMap(
                                each -> each.get("id"),
                                each -> each.get("name") + " is " + each.get("status")));
    }

    private List<Long> numbers(String project) {
        return consumer.protocol(project).stream()
                .map(line -> Long.parseLong(line.substring(1)))
                .toList();
    }

    /** Each writer has projects of its own and changes them over and over; the last change is of status. */
    private void rewrite(int writer) {
        for (int change = 1; change <= CHANGES; change++) {
            for (int i = writer; i < PROJECTS; i += WRITERS) {
                rename(projects.get(i), "change " + change);
            }
            if (change == 2) {
                underWay.countDown();
            }
        }
        for (int i = writer; i < PROJECTS; i += WRITERS) {
            people.post(
                    MANAGER,
                    PROJECT,
                    "/v1/projects/" + projects.get(i) + "/status-changes",
                    Map.of("to", "APPROVED", "reason", "the board agreed"));
        }
    }

    private JsonPath rename(String project, String name) {
        return people.patch(MANAGER, PROJECT, "/v1/projects/" + project, Map.of("name", name));
    }
}
