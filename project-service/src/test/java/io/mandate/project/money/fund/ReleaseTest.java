package io.mandate.project.money.fund;

import static io.mandate.project.Service.PORTFOLIO_TOPIC;
import static io.mandate.project.Service.admin;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.mandate.platform.testing.ContractFiles;
import io.mandate.platform.testing.Events;
import io.mandate.project.RealServers;
import io.mandate.project.Service;
import io.mandate.project.money.Books;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Money is released out of an allotment, and never more than it has. */
@QuarkusTest
@RealServers
class ReleaseTest {
    private static final int CLIENTS = 50;

    @Test
    void fiftyClientsAtOnceNeverOverdrawAnAllotment() throws Exception {
        var office = Service.office();
        var allotment = allotted(office, "1000", "");
        var projects = List.of(Books.project(office), Books.project(office));
        var start = new CountDownLatch(1);
        var answers = new ArrayList<Future<Integer>>();
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (int i = 0; i < CLIENTS; i++) {
                var project = projects.get(i % projects.size());
                answers.add(
                        clients.submit(
                                () -> {
                                    start.await();
                                    return settled(project, allotment, "30");
                                }));
            }
            start.countDown();
        }
        assertThat(counted(answers)).isEqualTo(Map.of(201, 33L, 409, 17L));
        admin().get("/v1/allotments/" + allotment)
                .then()
                .body("released", equalTo("990"))
                .body("available", equalTo("10"));
        assertThat(inTheBooks(projects)).isEqualByComparingTo("990");
    }

    @Test
    void whatIsNotThereIsNotReleasedAndSaysWhatIs() {
        var office = Service.office();
        var project = Books.project(office);
        var allotment = allotted(office, "100", "");
        release(project, allotment, "100.01")
                .statusCode(409)
                .body("type", equalTo("urn:mandate:problem:funds-not-available"))
                .body("errors[0].detail", equalTo("100 EUR are available"));
        assertThat(Books.lines(project, "").getList("items")).isEmpty();
        release(project, allotment, "100")
                .statusCode(201)
                .body("allotment.available", equalTo("0"));
    }

    @Test
    void theSameKeyReleasesOnceAndGivesTheSameAnswer() {
        var office = Service.office();
        var project = Books.project(office);
        var allotment = allotted(office, "100", "");
        var key = UUID.randomUUID().toString();
        var first = released(project, allotment, "60", key).statusCode(201).extract().asString();
        assertThat(released(project, allotment, "60", key).statusCode(201).extract().asString())
                .isEqualTo(first);
        admin().get("/v1/allotments/" + allotment).then().body("available", equalTo("40"));
    }

    @Test
    void aProjectGivesBackNoMoreThanItHas() {
        var office = Service.office();
        var allotment = allotted(office, "100", "");
        var rich = Books.project(office);
        var poor = Books.project(office);
        release(rich, allotment, "60").statusCode(201);
        release(poor, allotment, "-1").statusCode(409);
        release(rich, allotment, "-60.01").statusCode(409);
        release(rich, allotment, "-20").statusCode(201).body("allotment.available", equalTo("60"));
    }

    @Test
    void anAllotmentIsForItsOfficeItsProjectItsCurrencyAndItsTime() {
        var office = Service.office();
        var project = Books.project(office);
        unfit(Books.project(), allotted(office, "100", ""), "1", "/allotmentId");
        var own = allotted(office, "100", ", \"projectId\": \"%s\"".formatted(project));
        unfit(Books.project(office), own, "1", "/allotmentId");
        release(project, own, "1").statusCode(201);
        unfit(
                project,
                allotted(office, "100", ", \"lapsesOn\": \"2020-12-31\""),
                "1",
                "/postingDate");
        release(project, UUID.randomUUID().toString(), "1").statusCode(404);
    }

    @Test
    void whatIsAskedBackIsReturnedOnceOrRefusedWhenItIsReleased() {
        var office = Service.office();
        var project = Books.project(office);
        var allotment = allotted(office, "100", "");
        release(project, allotment, "70").statusCode(201);
        var transfer = UUID.randomUUID();
        tell(office, allotment, 2, "100", reclaim(transfer, "30"));
        tell(office, allotment, 2, "100", reclaim(transfer, "30"));
        tell(office, allotment, 3, "100", reclaim(UUID.randomUUID(), "0.01"));

        var answers = Events.sent("mandate.project.allotment-returned.v1", allotment, 2);
        assertThat(answers)
                .allSatisfy(ContractFiles::assertKeepsContract)
                .extracting(each -> each.data().get("returned").asBoolean())
                .containsExactly(true, false);
        assertThat(answers.getFirst().data().get("transferId").asText())
                .isEqualTo(transfer.toString());
        release(project, allotment, "0.01").statusCode(409);
    }

    private static void unfit(String project, String allotment, String amount, String pointer) {
        release(project, allotment, amount)
                .statusCode(409)
                .body("type", equalTo("urn:mandate:problem:allotment-does-not-fit"))
                .body("errors[0].pointer", equalTo(pointer));
    }

    private static String reclaim(UUID transfer, String amount) {
        return ", \"reclaim\": {\"transferId\": \"%s\", \"amount\": {\"amount\": \"%s\", \"currency\": \"EUR\"}}"
                .formatted(transfer, amount);
    }

    private static String allotted(String office, String amount, String more) {
        var id = UUID.randomUUID().toString();
        tell(office, id, 1, amount, more);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> admin().get("/v1/allotments/" + id).statusCode() == 200);
        return id;
    }

    private static void tell(String office, String id, int number, String amount, String more) {
        Events.publish(
                PORTFOLIO_TOPIC,
                "mandate.portfolio.allotment-changed.v1",
                id,
                number,
                office,
                UUID.randomUUID().toString(),
                """
                {"office": "%s", "fiscalYear": 2027, "amount": {"amount": "%s", "currency": "EUR"} %s}\
                """
                        .formatted(office, amount, more));
    }

    /** A busy service asks to come again. */
    private static int settled(String project, String allotment, String amount) {
        var key = UUID.randomUUID().toString();
        int status = 503;
        while (status == 503) {
            status = released(project, allotment, amount, key).extract().statusCode();
        }
        return status;
    }

    private static ValidatableResponse release(String project, String allotment, String amount) {
        return released(project, allotment, amount, UUID.randomUUID().toString());
    }

    private static ValidatableResponse released(
            String project, String allotment, String amount, String key) {
        return admin().header("Idempotency-Key", key)
                .body(
                        "{\"allotmentId\": \"%s\", \"amount\": {\"amount\": \"%s\", \"currency\": \"EUR\"}}"
                                .formatted(allotment, amount))
                .post("/v1/projects/" + project + "/fund-releases")
                .then();
    }

    private static Map<Integer, Long> counted(List<Future<Integer>> answers)
            throws ExecutionException, InterruptedException {
        var statuses = new ArrayList<Integer>();
        for (var answer : answers) {
            statuses.add(answer.get());
        }
        return statuses.stream().collect(groupingBy(each -> each, counting()));
    }

    private static BigDecimal inTheBooks(List<String> projects) {
        return projects.stream()
                .flatMap(
                        each ->
                                Books.lines(each, "&kind=RELEASE")
                                        .getList("items.amount.amount", String.class)
                                        .stream())
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
