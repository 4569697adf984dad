package io.mandate.project.dependency;

import static io.mandate.project.Service.admin;
import static io.mandate.project.dependency.DependencyExamples.act;
import static io.mandate.project.dependency.DependencyExamples.commit;
import static io.mandate.project.dependency.DependencyExamples.decline;
import static io.mandate.project.dependency.DependencyExamples.manager;
import static io.mandate.project.dependency.DependencyExamples.need;
import static io.mandate.project.dependency.DependencyExamples.path;
import static io.mandate.project.dependency.DependencyExamples.provider;
import static io.mandate.project.dependency.DependencyExamples.receiver;
import static io.mandate.project.dependency.DependencyExamples.request;
import static io.mandate.project.dependency.DependencyExamples.requested;
import static io.mandate.project.dependency.DependencyExamples.withdraw;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.mandate.project.RealServers;
import io.mandate.project.Service;
import io.mandate.project.plan.PlanExamples;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused about dependencies, with the pointer to it. */
@QuarkusTest
@RealServers
class BadDependencyTest {
    private String office;
    private String receiver;
    private String provider;

    @BeforeEach
    void twoProjects() {
        office = Service.office();
        receiver = receiver(office);
        provider = provider(office);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "activity": "install" | "activity": "paint"            | /activity
                    "activity": "install" | "activity": " "                | /activity
                    "milestone": "done"   | "milestone": "dig"             | /milestone
                    "milestone": "done"   | "milestone": "\\u0000"         | /milestone
                    "milestone"           | "lag": -1, "milestone"         | /lag
                    "milestone"           | "lag": 600001, "milestone"     | /lag
                    "milestone"           | "neededOn": "soon", "milestone"| /neededOn
                    "milestone"           | "colour": 1, "milestone"       | /colour
                    """)
    void aNeedThatMakesNoSenseIsRefused(String right, String wrong, String pointer) {
        admin().body(need(provider).replace(right, wrong))
                .post(path(receiver))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void nobodyNeedsOfThemselvesOrOfNobody() {
        for (var other : new String[] {receiver, UUID.randomUUID().toString()}) {
            request(receiver, other).statusCode(400).body("errors.pointer", hasItem("/provider"));
        }
        request(UUID.randomUUID().toString(), provider).statusCode(404);
    }

    @Test
    void theSameIsNeededOnce() {
        requested(receiver, provider);
        refused(request(receiver, provider), 409, "dependency-is-there");
    }

    @Test
    void aCircleIsRefusedAndItsProjectsAreNamed() {
        var mutual = provider(office);
        admin().body(need(provider).replace("install", "dig"))
                .post(path(mutual))
                .then()
                .statusCode(201);

        refused(
                        admin().body(need(mutual).replace("install", "dig"))
                                .post(path(provider))
                                .then(),
                        422,
                        "dependencies-form-a-cycle")
                .body(
                        "detail",
                        containsString("%s → %s → %s".formatted(provider, mutual, provider)));
    }

    @Test
    void twoProjectsMayNeedEachOtherByDifferentActivities() {
        var mutual = provider(office);
        admin().body(need(provider).replace("install", "pour"))
                .post(path(mutual))
                .then()
                .statusCode(201);
        PlanExamples.put(
                        mutual,
                        1,
                        DependencyExamples.providersPlan()
                                .replace(
                                        "\"name\": \"Done\", \"duration\": 0}",
                                        "\"name\": \"Done\", \"duration\": 0},"
                                                + "{\"id\": \"drawn\", \"name\": \"Drawn\", \"duration\": 0}"))
                .statusCode(200);

        admin().body(need(mutual).replace("install", "dig").replace("\"done\"", "\"drawn\""))
                .post(path(provider))
                .then()
                .statusCode(201);
    }

    @Test
    void nobodyAnswersWhatTheyHaveNotSeen() {
        var id = requested(receiver, provider);
        var body = "{\"promisedOn\": \"2126-01-17\"}";
        Service.as(manager(office))
                .body(body)
                .post(path(provider) + "/" + id + "/commitment")
                .then()
                .statusCode(428);
        act(manager(office), provider, id + "/commitment", 9, body).statusCode(412);
        decline(manager(office), provider, id, 9).statusCode(412);
        withdraw(manager(office), receiver, id, 9).statusCode(412);
    }

    @Test
    void eachProjectDoesItsOwnPart() {
        var id = requested(receiver, provider);
        refused(commit(manager(office), receiver, id, 1, "2126-01-17"), 409, "not-the-provider");
        refused(decline(manager(office), receiver, id, 1), 409, "not-the-provider");
        refused(withdraw(manager(office), provider, id, 1), 409, "not-the-receiver");
        commit(manager(office), receiver(office), id, 1, "2126-01-17").statusCode(404);
    }

    @Test
    void nothingIsPromisedForThePastNorForAnotherDayWithoutAReason() {
        var id = requested(receiver, provider);
        commit(manager(office), provider, id, 1, "2020-01-17")
                .statusCode(400)
                .body("errors.pointer", hasItem("/promisedOn"));
        commit(manager(office), provider, id, 1, "2126-01-17").statusCode(200);
        act(manager(office), provider, id + "/commitment", 2, "{\"promisedOn\": \"2126-01-18\"}")
                .statusCode(400)
                .body("errors.pointer", hasItem("/reason"));
    }

    @Test
    void whatIsSettledStaysSo() {
        var id = requested(receiver, provider);
        decline(manager(office), provider, id, 1).statusCode(200);
        refused(
                commit(manager(office), provider, id, 2, "2126-01-17"),
                409,
                "dependency-is-settled");
        refused(withdraw(manager(office), receiver, id, 2), 409, "dependency-is-settled");
    }

    @Test
    void nothingIsHadFromAProjectThatIsOver() {
        var id = requested(receiver, provider);
        Service.become(provider, "{\"to\": \"CANCELLED\", \"reason\": \"no market\"}")
                .statusCode(201);
        var conflicted = DependencyExamples.heard(receiver, 2);
        refused(
                commit(manager(office), provider, id, conflicted.size(), "2126-01-17"),
                409,
                "provider-is-over");
        refused(request(receiver(office), provider), 409, "provider-is-over");
    }

    private static ValidatableResponse refused(
            ValidatableResponse answer, int status, String problem) {
        return answer.statusCode(status).body("type", equalTo("urn:mandate:problem:" + problem));
    }
}
