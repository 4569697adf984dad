package io.mandate.project;

import static io.mandate.project.Service.admin;
import static io.mandate.project.Service.minimal;
import static io.mandate.project.Service.office;
import static io.mandate.project.Service.proposed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.mandate.platform.security.Role;
import io.mandate.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@RealServers
class BadInputTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "colour": "red"                                             | 400 | /colour
                    "start": "soon"                                             | 400 | /start
                    "start": 7                                                  | 400 | /start
                    "managerId": "me"                                           | 400 | /managerId
                    "plannedCost": 12.5                                         | 400 | /plannedCost
                    "plannedCost": {"amount": 12.5, "currency": "EUR"}          | 400 | /plannedCost/amount
                    "plannedCost": {"amount": "1e9", "currency": "EUR"}         | 400 | /plannedCost/amount
                    "plannedCost": {"amount": "1", "currency": "XYZ"}           | 400 | /plannedCost
                    "plannedCost": {"amount": "-1", "currency": "EUR"}          | 422 | /plannedCost
                    "plannedCost": {"amount": "0.001", "currency": "EUR"}       | 422 | /plannedCost
                    "businessCase": {"costs": [{"month": "2027-13", "amount": "1"}]} | 400 | /businessCase/costs/0/month
                    "businessCase": {"costs": [{"month": "2027-01", "amount": "-1"}]} | 422 | /businessCase/costs/0/amount
                    "businessCase": {"costs": [{"amount": "1"}]}                | 400 | /businessCase/costs/0/month
                    "businessCase": {"costs": [null]}                           | 400 | /businessCase/costs/0
                    "demand": [{"role": "dev", "month": "2027-01", "hours": 0}] | 400 | /demand/0/hours
                    "demand": [{"role": "dev", "month": "2027-01", "hours": 1e999999999}] | 400 | /demand/0/hours
                    "riskFactor": 1.5                                           | 400 | /riskFactor
                    "strategicFit": [{"goal": "g", "contribution": 101}]        | 400 | /strategicFit/0/contribution
                    "strategicFit": [{"goal": "g", "contribution": 1}, {"goal": "g", "contribution": 2}] | 422 | /strategicFit/1
                    "start": "2027-02-01", "plannedFinish": "2027-01-31"        | 422 | /plannedFinish
                    "sponsorAcceptedOn": "2027-01-31"                           | 422 | /sponsorAcceptedOn
                    "externalRefs": [{"system": "", "type": "p", "id": "1"}]    | 400 | /externalRefs/0/system
                    "description": "a\\u0000b"                                  | 400 | /description
                    "sourceVersion": -1                                         | 400 | /sourceVersion
                    "sourceVersion": 99999999999999999999                       | 400 | /sourceVersion
                    """)
    void aBadFieldIsNamedByItsPointer(String field, int status, String pointer) {
        propose("{\"office\": \"%s\", \"name\": \"x\", %s}".formatted(Shared.OFFICE, field))
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", startsWith("urn:mandate:problem:"))
                .body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"x\"", "{\"name\": }", "{} {}"})
    void aBodyThatIsNoProjectIsRefused(String body) {
        propose(body).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void aMegabyteInAFieldIsRefusedByItsLength() {
        propose("{\"office\": \"o\", \"name\": \"%s\"}".formatted("x".repeat(1_000_000)))
                .statusCode(400)
                .body("errors.pointer", hasItem("/name"));
    }

    @Test
    void aMegabyteInAPatchIsPointedAtAsWell() {
        var id = proposed(minimal(Shared.OFFICE));
        admin().header("If-Match", "*")
                .body("{\"externalRefs\": [{\"system\": \"%s\"}]}".formatted("x".repeat(1_000_000)))
                .patch("/v1/projects/" + id)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/externalRefs/0/system"));
    }

    /** Sent past REST Assured, whose log indents every bracket until the heap is full. */
    @Test
    void aNestOfTenThousandBracketsIsRefused() throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://localhost:%d/v1/projects"
                                                .formatted(RestAssured.port)))
                        .header("Authorization", "Bearer " + Tokens.of(Role.PMO_ADMIN))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"name\": " + "[".repeat(10_000)))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(400);
        }
    }

    /** The refusal comes before the body is sent. */
    @Test
    void aBodyOfElevenMegabytesIsRefused() throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            var head =
                    "POST /v1/project-imports?source=x HTTP/1.1\r\n"
                            + "Host: localhost\r\n"
                            + "Content-Type: text/csv\r\n"
                            + "Authorization: Bearer %s\r\nContent-Length: 11000000\r\n\r\n"
                                    .formatted(Tokens.of(Role.PMO_ADMIN));
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            assertThat(new Scanner(socket.getInputStream(), StandardCharsets.US_ASCII).nextLine())
                    .startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void anotherMediaTypeIsRefused() {
        admin().contentType("text/plain").body("x").post("/v1/projects").then().statusCode(415);
        admin().contentType("application/xml")
                .body("<a/>")
                .post("/v1/project-imports?source=a")
                .then()
                .statusCode(415);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/projects?status=DEAD, 400",
        "/v1/projects?limit=0, 400",
        "/v1/projects?limit=201, 400",
        "/v1/projects?after=xx, 400",
        "/v1/projects?sort=colour, 400",
        "/v1/projects/not-an-id, 404",
        "/v1/projects?name=%00, 400",
        "/v1/projects/01980b5e-0000-7000-8000-000000000000, 404",
        "/v1/projects/01980b5e-0000-7000-8000-000000000000/card, 404",
        "/v1/projects/01980b5e-0000-7000-8000-000000000000/directives, 404",
        "/v1/projects/01980b5e-0000-7000-8000-000000000000/status-changes, 404",
        "/v1/project-imports/01980b5e-0000-7000-8000-000000000000, 404",
        "/v1/import-mappings/unheard-of, 404",
        "/v1/nothing, 404"
    })
    void aQuestionThatCannotBeAnsweredIsAProblem(String path, int status) {
        admin().get(path).then().statusCode(status).contentType("application/problem+json");
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        var office = office();
        proposed(minimal(office));
        proposed(minimal(office));
        var next = admin().get("/v1/projects?limit=1&office=" + office).<String>path("next");
        admin().get("/v1/projects?sort=name&after=" + next).then().statusCode(400);
    }

    @Test
    void anUnknownOfficeIsNotTaken() {
        propose(minimal("nowhere-" + UUID.randomUUID()))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/office"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"name": null}                | 400 | /name
                    {"plannedFinish": "2026-01-01"} | 422 | /plannedFinish
                    {"version": 7}                | 400 | /version
                    []                            | 400 |
                    {"demand": {"role": "x"}}     | 400 | /demand
                    """)
    void aPatchIsReadAsStrictlyAsAWhole(String patch, int status, String pointer) {
        var id = proposed(Service.startable(Shared.OFFICE));
        var answer =
                admin().header("If-Match", "\"0\"").body(patch).patch("/v1/projects/" + id).then();
        answer.statusCode(status);
        if (pointer != null) {
            answer.body("errors.pointer", hasItem(pointer));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"to\": \"GONE\", \"reason\": \"x\"}",
                "{\"to\": \"ACTIVE\"}",
                "{\"reason\": \"x\"}",
                "{\"to\": \"ACTIVE\", \"reason\": \" \"}",
                "{\"to\": \"ACTIVE\", \"reason\": 7, \"x\": 1}"
            })
    void aStatusChangeIsReadStrictly(String body) {
        var id = proposed(minimal(Shared.OFFICE));
        Service.become(id, body).statusCode(400);
    }

    private static ValidatableResponse propose(String body) {
        return admin().body(body).post("/v1/projects").then();
    }

    /** One office for all of these, since nothing of theirs is taken. */
    private static final class Shared {
        private static final String OFFICE = office();
    }
}
