package io.mandate.resource;

import static io.mandate.resource.World.announceOffice;
import static io.mandate.resource.World.as;
import static io.mandate.resource.World.freshId;
import static io.mandate.resource.World.freshOffice;
import static io.mandate.resource.World.hire;
import static io.mandate.resource.World.manager;
import static io.mandate.resource.World.person;
import static io.mandate.resource.World.unheardOffice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.mandate.platform.security.Role;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.platform.testing.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "resource-service"))
class BadInputTest {
    private static final String GOOD =
            """
            {"office": "BAD", "name": "Ada", "role": "developer", "monthlyHours": 100}""";

    @BeforeEach
    void theOfficeIsKnown() {
        announceOffice("BAD", null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "name": "Ada"       | "name": "Ada", "nick": 1                    | 400 | /nick
                    "name": "Ada"       | "name": 7                                   | 400 | /name
                    "name": "Ada"       | "name": " "                                 | 400 | /name
                    "name": "Ada"       | "name": "A\\u0000da"                        | 400 | /name
                    "monthlyHours": 100 | "monthlyHours": "many"                      | 400 | /monthlyHours
                    "monthlyHours": 100 | "monthlyHours": -1                          | 400 | /monthlyHours
                    "monthlyHours": 100 | "monthlyHours": 1e9                         | 400 | /monthlyHours
                    "role": "developer" | "role": "developer", "skills": [{"code": "java", "level": 9}] | 400 | /skills/0/level
                    "role": "developer" | "role": "developer", "skills": [null]       | 400 | /skills/0
                    "role": "developer" | "role": "developer", "availableFrom": "2027-02-30" | 400 | /availableFrom
                    "role": "developer" | "role": "developer", "leave": [{"month": "2027-13", "hours": 1}] | 400 | /leave/0/month
                    "role": "developer" | "role": "developer", "availableFrom": "2027-03-02", "availableTo": "2027-03-01" | 422 | /availableTo
                    "role": "developer" | "role": "developer", "availableTo": "+99999-01-01" | 422 | /availableTo
                    "office": "BAD",    |                                             | 400 | /office
                    "office": "BAD"     | "office": "UNHEARD-OF"                      | 422 | /office
                    """)
    void aPersonThatCannotBeIsRefusedWithAPointer(
            String good, String bad, int status, String pointer) {
        refused(GOOD.replace(good, bad == null ? "" : bad), status)
                .body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"office\":", "[1]", "7", "\"x\"", "{} {}"})
    void aBrokenBodyIsRefused(String body) {
        refused(body, 400);
    }

    @Test
    void aMegabyteOfNameIsRefused() {
        refused(GOOD.replace("Ada", "A".repeat(1 << 20)), 400)
                .body("errors.pointer", hasItem("/name"));
    }

    @Test
    void aMegabyteInAPatchIsPointedAtAsWell() {
        manager()
                .header("If-Match", "*")
                .body("{\"name\": \"%s\"}".formatted("A".repeat(1 << 20)))
                .patch("/v1/people/" + hire(freshOffice(), "developer", 100))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/name"));
    }

    @Test
    void whatIsNotKnownIsNotFound() {
        for (var path :
                new String[] {
                    "/v1/people/" + freshId(),
                    "/v1/people/not-an-id",
                    "/v1/people/" + freshId() + "/allocations",
                    "/v1/projects/" + freshId() + "/allocations",
                    "/v1/allocation-runs/" + freshId(),
                    "/v1/allocation-runs/" + freshId() + "/assignments",
                    "/v1/allocation-runs/" + freshId() + "/unmet"
                }) {
            manager().get(path).then().statusCode(404).contentType("application/problem+json");
        }
        manager()
                .body("{}")
                .post("/v1/allocation-runs/" + freshId() + "/approval")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/people?limit=0, /limit",
        "/v1/people?limit=201, /limit",
        "/v1/people?after=garbage, /after",
        "/v1/staffing-demands?month=March, /month",
        "/v1/staffing-demands?month=%2B99999-01, /month",
        "/v1/staffing-demands?after=MToq, /after"
    })
    void aBadParameterIsNamed(String path, String pointer) {
        manager()
                .get(path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"month": "2031-03"}                                              | 400 | /office
                    {"office": "BAD"}                                                 | 400 | /month
                    {"office": "BAD", "month": "March"}                               | 400 | /month
                    {"office": "BAD", "month": "+99999-01"}                           | 400 | /month
                    {"office": "BAD", "month": "2031-03", "minimumBlockHours": -1}    | 400 | /minimumBlockHours
                    {"office": "BAD", "month": "2031-03", "maximumProjectsPerPerson": 0} | 400 | /maximumProjectsPerPerson
                    {"office": "BAD", "month": "2031-03", "seed": -1}                 | 400 | /seed
                    {"office": "BAD", "month": "2020-03"}                             | 422 | /month
                    {"office": "UNHEARD-OF", "month": "2031-03"}                      | 422 | /office
                    """)
    void aRunThatCannotBeIsRefusedWithAPointer(String body, int status, String pointer) {
        manager()
                .body(body)
                .post("/v1/allocation-runs")
                .then()
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void nobodyMovesIntoAnOfficeThatIsNotKnown() {
        var office = unheardOffice();
        var person = person(office, "developer", 100);
        var id = hire("BAD", "developer", 100);

        for (var answer :
                new Response[] {
                    manager().body(person).post("/v1/people"),
                    manager()
                            .header("If-Match", "*")
                            .body("{\"office\": \"%s\"}".formatted(office))
                            .patch("/v1/people/" + id),
                    manager().body(person).put("/v1/people/by-ref/hr/worker/" + office)
                }) {
            answer.then()
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:mandate:problem:office-unknown"))
                    .body("errors.pointer", hasItem("/office"));
        }
        manager().get("/v1/people/" + id).then().body("office", equalTo("BAD"));
        manager().get("/v1/people?office=" + office).then().body("items", hasSize(0));
    }

    @Test
    void aMonthInWhichNobodyIsAskedForIsNotPlanned() {
        manager()
                .body("{\"office\": \"%s\", \"month\": \"2031-03\"}".formatted(freshOffice()))
                .post("/v1/allocation-runs")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:mandate:problem:nothing-to-plan"));
    }

    @Test
    void tokensThatDoNotHoldAreRefused() {
        for (var token :
                new String[] {
                    Tokens.forged(Role.PMO_ADMIN),
                    Tokens.expired(Role.PMO_ADMIN),
                    Tokens.foreign(Role.PMO_ADMIN),
                    Tokens.misdirected(Role.PMO_ADMIN),
                    "garbage"
                }) {
            as(token)
                    .get("/v1/people")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void aPatchIsReadAsStrictlyAsAWholePerson() {
        var path = "/v1/people/" + hire(freshOffice(), "developer", 100);
        for (var patch : new String[] {"[]", "7", "{\"nick\": 1}", "{\"role\": null}"}) {
            manager().header("If-Match", "\"0\"").body(patch).patch(path).then().statusCode(400);
        }
    }

    @Test
    void aRefusalTellsNothingAboutTheInside() {
        var body = refused("{\"office\":", 400).extract().asString();

        assertThat(body).doesNotContain("io.mandate", "jackson", "Exception");
    }

    @Test
    void anotherMediaTypeIsRefused() {
        manager()
                .contentType("text/plain")
                .body(person("BAD", "developer", 1))
                .post("/v1/people")
                .then()
                .statusCode(415);
    }

    private static ValidatableResponse refused(String body, int status) {
        return manager()
                .body(body)
                .post("/v1/people")
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }
}
