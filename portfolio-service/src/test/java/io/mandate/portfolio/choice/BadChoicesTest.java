package io.mandate.portfolio.choice;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.mandate.platform.testing.Infrastructure;
import io.mandate.portfolio.Api;
import io.mandate.portfolio.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One test per kind of selection problem that has no meaning: the rule, a pointer, and nothing is kept. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class BadChoicesTest {
    private static final String TWO =
            "\"candidates\": [{\"id\": \"a\", \"value\": \"1\"}, {\"id\": \"b\", \"value\": \"1\"}]";

    private Asked asked;

    @BeforeEach
    void world() {
        asked = new Asked(World.create().office());
    }

    private ValidatableResponse refused(String fields, int status, String type, String pointer) {
        var refused =
                asked.pose(fields)
                        .statusCode(status)
                        .contentType("application/problem+json")
                        .body("type", endsWith(":" + type))
                        .body("errors.pointer", hasItem(pointer));
        Api.of("viewer", asked.office())
                .get("/v1/selection-problems")
                .body("items.size()", equalTo(0));
        return refused;
    }

    private ValidatableResponse invalid(String fields, String pointer) {
        return refused(fields, 400, "invalid-request", pointer);
    }

    private ValidatableResponse unreadable(String fields, String pointer) {
        return refused(fields, 400, "malformed-json", pointer);
    }

    private ValidatableResponse meaningless(String fields, String pointer) {
        return refused(fields, 422, "choice-not-posable", pointer);
    }

    @Test
    void noCandidates() {
        invalid("\"candidates\": []", "/candidates");
        invalid("\"limits\": []", "/candidates");
    }

    @Test
    void aHundredThousandCandidates() {
        var many =
                IntStream.range(0, 100_000)
                        .mapToObj("{\"id\": \"c%d\", \"value\": \"1\"}"::formatted)
                        .collect(Collectors.joining(","));
        invalid("\"candidates\": [" + many + "]", "/candidates");
    }

    @Test
    void unknownFieldsAndNumbersThatAreNotTexts() {
        unreadable(TWO + ", \"speed\": 1", "/speed");
        unreadable("\"candidates\": [{\"id\": \"a\", \"value\": 1}]", "/candidates/0/value");
        unreadable("\"candidates\": [{\"id\": \"a\", \"value\": \"NaN\"}]", "/candidates/0/value");
    }

    @Test
    void candidatesWithNeitherValueNorOptionsOrWithBoth() {
        unreadable("\"candidates\": [{\"id\": \"a\"}]", "/candidates/0");
        unreadable(
                "\"candidates\": [{\"id\": \"a\", \"value\": \"1\", \"options\": [{\"id\": \"o\", \"value\": \"1\"}]}]",
                "/candidates/0");
    }

    @Test
    void namesGivenTwice() {
        meaningless(
                "\"candidates\": [{\"id\": \"a\", \"value\": \"1\"}, {\"id\": \"a\", \"value\": \"1\"}]",
                "/candidates/1/id");
        meaningless(
                "\"candidates\": [{\"id\": \"a\", \"options\": [{\"id\": \"o\", \"value\": \"1\"}, {\"id\": \"o\", \"value\": \"1\"}]}]",
                "/candidates/0/options/1/id");
        meaningless(
                TWO
                        + ", \"limits\": [{\"name\": \"l\", \"ceiling\": \"1\"}, {\"name\": \"l\", \"floor\": \"1\"}]",
                "/limits/1/name");
        meaningless(
                TWO + ", \"sets\": [{\"candidates\": [\"a\", \"a\"], \"atMost\": 1}]",
                "/sets/0/candidates");
        meaningless(
                "\"candidates\": [{\"id\": \"a\", \"value\": \"1\", \"use\": [{\"limit\": \"l\", \"amount\": \"1\"}, {\"limit\": \"l\", \"amount\": \"2\"}]}], \"limits\": [{\"name\": \"l\", \"ceiling\": \"1\"}]",
                "/candidates/0/use/1/limit");
    }

    @Test
    void namesThatDoNotExist() {
        meaningless(
                "\"candidates\": [{\"id\": \"a\", \"value\": \"1\", \"use\": [{\"limit\": \"l\", \"amount\": \"1\"}, {\"limit\": \"m\", \"amount\": \"1\"}]}], \"limits\": [{\"name\": \"l\", \"ceiling\": \"1\"}]",
                "/candidates/0/use/1");
        meaningless(
                TWO + ", \"needs\": [{\"candidate\": \"a\", \"needed\": \"x\"}]",
                "/needs/0/needed");
        meaningless(
                TWO
                        + ", \"needs\": [{\"candidate\": \"a\", \"option\": \"o\", \"needed\": \"b\", \"oneOf\": [\"b\"]}]",
                "/needs/0/option");
        meaningless(
                TWO + ", \"exclusions\": [{\"one\": \"x\", \"other\": \"a\"}]",
                "/exclusions/0/one");
        meaningless(
                TWO + ", \"sets\": [{\"candidates\": [\"x\"], \"atMost\": 1}]",
                "/sets/0/candidates");
        meaningless(
                TWO
                        + ", \"shares\": [{\"name\": \"s\", \"of\": \"l\", \"bucket\": [\"a\"], \"atMost\": \"0.5\"}]",
                "/shares/0/of");
        Api.ADMIN
                .post("/v1/selection-problems", new Asked("nowhere").body(TWO))
                .statusCode(422)
                .body("type", endsWith("unknown-office"))
                .body("errors.pointer", hasItem("/office"));
    }

    @Test
    void needsInACircleAreNamed() {
        refused(
                        "\"candidates\": [{\"id\": \"a\", \"value\": \"1\"}, {\"id\": \"b\", \"value\": \"1\"}, {\"id\": \"c\", \"value\": \"1\"}], \"needs\": [{\"candidate\": \"c\", \"needed\": \"a\"}, {\"candidate\": \"a\", \"needed\": \"b\"}, {\"candidate\": \"b\", \"needed\": \"a\"}]",
                        422,
                        "needs-in-a-circle",
                        "/needs/2")
                .body("detail", equalTo("a needs b needs a"));
    }

    @Test
    void theExclusionOfTwoMusts() {
        refused(
                "\"candidates\": [{\"id\": \"a\", \"value\": \"1\", \"pin\": \"IN\"}, {\"id\": \"b\", \"value\": \"1\", \"pin\": \"IN\"}], \"exclusions\": [{\"one\": \"a\", \"other\": \"b\"}]",
                422,
                "musts-exclude-each-other",
                "/exclusions/0");
    }

    @Test
    void numbersThatDoNotFit() {
        meaningless(
                "\"candidates\": [{\"id\": \"a\", \"value\": \"9999999999999999\"}, {\"id\": \"b\", \"value\": \"0.00000001\"}]",
                "/candidates/0/value");
        meaningless(
                "\"candidates\": [%s, %s], \"limits\": [{\"name\": \"l\", \"ceiling\": \"1\"}]"
                        .formatted(
                                Asked.candidate("a", "1", "l", "9999999999999999.9"),
                                Asked.candidate("b", "1", "l", "9999999999999999.99")),
                "/candidates/1/use/0");
    }

    @Test
    void limitsWithoutFloorAndCeilingOrWithThemTheWrongWayRound() {
        unreadable(TWO + ", \"limits\": [{\"name\": \"l\"}]", "/limits/0");
        meaningless(
                TWO + ", \"limits\": [{\"name\": \"l\", \"floor\": \"2\", \"ceiling\": \"1\"}]",
                "/limits/0/floor");
    }

    @Test
    void setsThatAskForMoreThanTheyHave() {
        meaningless(
                TWO + ", \"sets\": [{\"candidates\": [\"a\", \"b\"], \"atLeast\": 3}]", "/sets/0");
        unreadable(TWO + ", \"sets\": [{\"candidates\": [\"a\", \"b\"]}]", "/sets/0");
    }

    @Test
    void sharesOfNegativeFiguresOrBeyondOne() {
        var problem =
                "\"candidates\": [%s], \"limits\": [{\"name\": \"l\", \"ceiling\": \"1\"}], \"shares\": [{\"name\": \"s\", \"of\": \"l\", \"bucket\": [\"a\"], \"atMost\": \"%s\"}]";
        meaningless(problem.formatted(Asked.candidate("a", "1", "l", "-1"), "0.5"), "/shares/0");
        meaningless(problem.formatted(Asked.candidate("a", "1", "l", "1"), "1.5"), "/shares/0");
    }

    @Test
    void problemsThatNoRunTakes() {
        var candidates =
                IntStream.range(0, 6_000)
                        .mapToObj("{\"id\": \"c%d\", \"value\": \"1\"}"::formatted)
                        .collect(Collectors.joining(","));
        var shares =
                IntStream.range(0, 100)
                        .mapToObj(
                                "{\"name\": \"s%d\", \"of\": \"l\", \"bucket\": [], \"atMost\": \"0.5\"}"
                                        ::formatted)
                        .collect(Collectors.joining(","));
        refused(
                        "\"candidates\": [%s], \"limits\": [{\"name\": \"l\", \"ceiling\": \"1\"}], \"shares\": [%s]"
                                .formatted(candidates, shares),
                        422,
                        "choice-too-large",
                        "")
                .body("detail", containsString("1,200,000"));
    }

    @Test
    void effortsOutOfBounds() {
        invalid(TWO + ", \"effort\": {\"work\": 0}", "/effort/work");
        invalid(TWO + ", \"effort\": {\"work\": 601}", "/effort/work");
        invalid(TWO + ", \"effort\": {\"seed\": -1}", "/effort/seed");
        invalid(TWO + ", \"effort\": {\"wallClockSeconds\": 0}", "/effort/wallClockSeconds");
        unreadable(TWO + ", \"effort\": {\"wallClockSeconds\": 0.001}", "/effort/wallClockSeconds");
    }
}
