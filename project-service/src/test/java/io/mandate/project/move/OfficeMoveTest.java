package io.mandate.project.move;

import static io.mandate.project.Service.admin;
import static io.mandate.project.move.Moves.move;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.testing.SentEvent;
import io.mandate.platform.testing.States;
import io.mandate.project.RealServers;
import io.mandate.project.Service;
import io.mandate.project.deliverable.DeliverableExamples;
import io.mandate.project.dependency.DependencyExamples;
import io.mandate.project.plan.PlanExamples;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** When a project moves, everybody who holds a part of it hears of the new office. */
@QuarkusTest
@RealServers
class OfficeMoveTest {
    private static final String CHANGE =
            """
            {"kind": "REVISE", "title": "First plan", "reason": "It can be done",
             "impact": {"scope": "All of it"}, "planVersion": 1}\
            """;
    private static final String COST =
            """
            {"lines": [{"kind": "BUDGET", "category": "material", "period": "2027-01",
                        "amount": {"amount": "5000", "currency": "EUR"}}]}\
            """;

    @Test
    void everyKindOfPartIsToldOfTheNewOffice() {
        var project = DeliverableExamples.withDeliverable();
        admin().body(CHANGE).post(path(project) + "/changes").then().statusCode(201);
        admin().body(COST).post(path(project) + "/cost-postings").then().statusCode(201);
        DependencyExamples.request(project, "dig", DependencyExamples.provider(Service.office()))
                .statusCode(201);
        var before =
                Map.of(
                        "activity",
                        3,
                        "calendar",
                        1,
                        "change",
                        1,
                        "cost-line",
                        1,
                        "deliverable",
                        1,
                        "dependency",
                        1);
        before.forEach((kind, count) -> States.await(state -> isOf(state, kind, project), count));
        var office = Service.office();

        var number = move(project, office);

        before.keySet().forEach(kind -> awaitOffice(project, kind, office));
        var latest = latest(project);
        assertThat(latest.stream().map(SentEvent::topic).distinct()).hasSize(before.size());
        assertThat(latest).allSatisfy(state -> assertThat(state.sequence()).isEqualTo(number));
    }

    @Test
    void aLargePlanIsToldPageByPageAndEachActivityOnce() {
        var project = Service.proposed(Service.minimal(Service.office()));
        var plan =
                IntStream.range(0, 1201)
                        .mapToObj(
                                i ->
                                        "{\"id\": \"a%d\", \"name\": \"A\", \"duration\": 60}"
                                                .formatted(i))
                        .collect(
                                Collectors.joining(
                                        ",",
                                        "{\"start\": \"2027-01-04T08:00:00\", \"activities\": [",
                                        "]}"));
        PlanExamples.put(project, plan).statusCode(200);
        var office = Service.office();

        move(project, office);

        awaitOffice(project, "activity", office);
        assertThat(
                        States.soFar(
                                state ->
                                        isOf(state, "activity", project)
                                                && office.equals(state.attribute("office"))))
                .hasSize(1201);
    }

    @Test
    void aSecondMoveWins() {
        var project = DeliverableExamples.withDeliverable();
        var first = Service.office();
        var last = Service.office();

        move(project, first);
        var number = move(project, last);

        awaitOffice(project, "activity", last);
        awaitOffice(project, "deliverable", last);
        assertThat(latest(project))
                .allSatisfy(state -> assertThat(state.sequence()).isEqualTo(number));
    }

    @Test
    void whatChangesAfterTheMoveKeepsItsHigherNumber() {
        var project = DeliverableExamples.withDeliverable();
        var office = Service.office();
        var number = move(project, office);
        PlanExamples.put(
                        project,
                        1,
                        PlanExamples.plan().replace("\"duration\": 1440", "\"duration\": 1920"))
                .statusCode(200);

        awaitOffice(project, "activity", office);
        awaitOffice(project, "deliverable", office);
        assertThat(latest(project))
                .filteredOn(state -> state.topic().contains("activity"))
                .anySatisfy(state -> assertThat(state.sequence()).isGreaterThan(number));
    }

    /** Moves it, and answers the number of the event that says so. */
    private static void awaitOffice(String project, String kind, String office) {
        Awaitility.await()
                .untilAsserted(
                        () ->
                                assertThat(latest(project))
                                        .filteredOn(state -> isOf(state, kind, project))
                                        .isNotEmpty()
                                        .allSatisfy(
                                                state ->
                                                        assertThat(state.attribute("office"))
                                                                .isEqualTo(office)));
    }

    /** What somebody holds who takes a state if its number is higher. */
    private static Collection<SentEvent> latest(String project) {
        return States.soFar(state -> state.key().startsWith(project + "/")).stream()
                .collect(
                        Collectors.toMap(
                                state -> state.topic() + state.key(),
                                Function.identity(),
                                BinaryOperator.maxBy(
                                        Comparator.comparingLong(SentEvent::sequence))))
                .values();
    }

    private static boolean isOf(SentEvent state, String kind, String project) {
        return state.topic().equals("mandate.%s.state.v1".formatted(kind))
                && state.key().startsWith(project + "/");
    }

    private static String path(String project) {
        return "/v1/projects/" + project;
    }
}
