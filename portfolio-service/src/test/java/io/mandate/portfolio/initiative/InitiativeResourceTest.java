package io.mandate.portfolio.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.platform.testing.ContractFiles;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.portfolio.Api;
import io.mandate.portfolio.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class InitiativeResourceTest {
    private static final String CHANGED = "mandate.portfolio.initiative-changed.v1";
    private static final String GOALS =
            """
            [{"code": "GROWTH", "name": "Growth", "weight": 0.8},
             {"code": "HEALTH", "name": "Health", "weight": 0.2},
             {"code": "ASIA", "name": "Asia", "parent": "GROWTH", "weight": 1}]""";
    private static final String BOTH =
            """
            [{"goal": "HEALTH", "share": 0.25}, {"goal": "ASIA", "share": 0.750}]""";

    private World world;
    private String strategy;

    @BeforeEach
    void world() {
        world = World.create();
        strategy = world.strategy(3, 1);
        Api.ADMIN.change(strategy, "{\"goals\": %s}".formatted(GOALS));
    }

    @Test
    void anInitiativeIsStatedAndAnnounced() {
        var project = world.project("10.00", "20.00", 1, 1);

        Api.ADMIN
                .put(path("I1"), null, body("Go east", BOTH, "\"" + project + "\""))
                .statusCode(201)
                .header("Location", endsWith(path("I1")))
                .header("ETag", "\"0\"");

        Api.ADMIN
                .get(path("I1"))
                .statusCode(200)
                .body("name", equalTo("Go east"))
                .body("goals.goal", contains("ASIA", "HEALTH"))
                .body("goals.share", contains(0.75f, 0.25f))
                .body("projects", contains(project));
        var event = Events.sent(CHANGED, World.id(strategy));
        assertThat(event.sequence()).as("the strategy's third").isEqualTo(3);
        assertThat(event.data().at("/what").asText()).isEqualTo("STATED");
        assertThat(event.data().at("/projects/0").asText()).isEqualTo(project);
        ContractFiles.assertKeepsContract(event);
    }

    @Test
    void theSameAgainChangesNothing() {
        var one = world.project("10.00", "20.00", 1, 1);
        var two = world.project("10.00", "20.00", 1, 1);
        var body = body("Go east", BOTH, "\"%s\", \"%s\"".formatted(one, two));
        var same =
                body(
                        "Go east",
                        "[{\"goal\": \"ASIA\", \"share\": 0.75}, {\"goal\": \"HEALTH\", \"share\": 0.25}]",
                        "\"%s\", \"%s\"".formatted(two, one));
        Api.ADMIN.put(path("I1"), null, body).statusCode(201);

        Api.ADMIN.put(path("I1"), null, body).statusCode(200).header("ETag", "\"0\"");
        Api.ADMIN.put(path("I1"), null, same).statusCode(200).header("ETag", "\"0\"");

        Api.ADMIN.put(path("I2"), null, body("Other", "[]", "")).statusCode(201);
        assertThat(Events.sent(CHANGED, World.id(strategy), 2).getLast().sequence()).isEqualTo(4);
    }

    @Test
    void anotherStatementTakesTheTagOfTheOneBefore() {
        Api.ADMIN.put(path("I1"), null, body("Go east", BOTH, "")).statusCode(201);
        var other = body("Go west", BOTH, "");

        Api.ADMIN.put(path("I1"), null, other).statusCode(428);
        Api.ADMIN.put(path("I1"), "\"7\"", other).statusCode(412);
        Api.ADMIN.get(path("I1")).body("name", equalTo("Go east"));
        Api.ADMIN
                .put(path("I1"), "\"0\"", other)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Go west"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"goal": "ASIA", "share": 0.5}, {"goal": "HEALTH", "share": 0.4} | 422 | shares-do-not-sum-to-one | /goals
                    {"goal": "ASIA", "share": 0.5}, {"goal": "ASIA", "share": 0.5}   | 422 | goal-served-twice        | /goals/1/goal
                    {"goal": "HEALTH", "share": 0.5}, {"goal": "ELSE", "share": 0.5} | 422 | unknown-goal             | /goals/1/goal
                    {"goal": "GROWTH", "share": 1}                                   | 422 | goal-is-no-leaf          | /goals/0/goal
                    {"goal": "ASIA", "share": 0}, {"goal": "HEALTH", "share": 1}     | 400 | invalid-request          | /goals/0/share
                    {"goal": "ASIA"}                                                 | 400 | invalid-request          | /goals/0/share
                    null                                                             | 400 | invalid-request          | /goals/0
                    {"goal": "ASIA", "share": 1, "more": 1}                          | 400 | malformed-json           | /goals/0/more
                    """)
    void badGoalsAreNamedAndNothingIsKept(String goals, int status, String type, String pointer) {
        Api.ADMIN
                .put(path("I1"), null, body("Go east", "[%s]".formatted(goals), ""))
                .statusCode(status)
                .body("type", endsWith(type))
                .body("errors.pointer", hasItem(pointer));
        Api.ADMIN.get(path("I1")).statusCode(404).body("type", endsWith("initiative-not-found"));
    }

    @Test
    void aProjectIsKnownAndOccursOnce() {
        var known = world.project("10.00", "20.00", 1, 1);
        var foreign = World.create().project("10.00", "20.00", 1, 1);
        for (var stranger : new String[] {foreign, UUID.randomUUID().toString()}) {
            Api.ADMIN
                    .put(
                            path("I1"),
                            null,
                            body("I", BOTH, "\"%s\", \"%s\"".formatted(known, stranger)))
                    .statusCode(422)
                    .body("type", endsWith("unknown-project"))
                    .body("errors.pointer", contains("/projects/1"));
        }
        Api.ADMIN
                .put(path("I1"), null, body("I", BOTH, "\"%1$s\", \"%1$s\"".formatted(known)))
                .statusCode(422)
                .body("type", endsWith("duplicate-project"))
                .body("errors.pointer", contains("/projects/1"));
    }

    @Test
    void aProjectIsInOneInitiativeOfAStrategyUntilThatIsWithdrawn() {
        var project = world.project("10.00", "20.00", 1, 1);
        var body = body("I", BOTH, "\"" + project + "\"");
        Api.ADMIN.put(path("I1"), null, body).statusCode(201);

        Api.ADMIN
                .put(path("I2"), null, body)
                .statusCode(422)
                .body("type", endsWith("project-in-another-initiative"))
                .body("errors.pointer", contains("/projects/0"))
                .body("detail", endsWith("is in the initiative I1"));
        var other = world.strategy(1, 0);
        Api.ADMIN
                .put(other + "/initiatives/I1", null, body("I", "[]", "\"" + project + "\""))
                .statusCode(201);

        Api.ADMIN.delete(path("I1"), null).statusCode(428);
        Api.ADMIN.delete(path("I1"), "\"0\"").statusCode(204);
        Api.ADMIN.get(path("I1")).statusCode(404);
        Api.ADMIN.put(path("I2"), null, body).statusCode(201);
        var withdrawn = Events.sent(CHANGED, World.id(strategy), 3).get(1);
        assertThat(withdrawn.data().at("/what").asText()).isEqualTo("WITHDRAWN");
        ContractFiles.assertKeepsContract(withdrawn);
    }

    @Test
    void initiativesArePagedByCode() {
        for (var code : new String[] {"C", "A", "D", "B"}) {
            Api.ADMIN.put(path(code), null, body(code, "[]", "")).statusCode(201);
        }

        var first = Api.ADMIN.get(strategy + "/initiatives?limit=3").statusCode(200).extract();
        assertThat(first.<Object>path("items.code")).hasToString("[A, B, C]");
        Api.ADMIN
                .get(strategy + "/initiatives?limit=3&after=" + first.path("next"))
                .body("items.code", contains("D"))
                .body("items[0].goals", empty())
                .body("next", nullValue());
    }

    @Test
    void aCodeIsNoFreeText() {
        Api.ADMIN.put(path("a%20b"), null, body("I", BOTH, "")).statusCode(400);
        Api.ADMIN.put(path("x".repeat(41)), null, body("I", BOTH, "")).statusCode(400);
    }

    private String path(String code) {
        var path = strategy.substring(strategy.indexOf("/v1/"));
        return path + "/initiatives/" + code;
    }

    private static String body(String name, String goals, String projects) {
        return "{\"name\": \"%s\", \"goals\": %s, \"projects\": [%s]}"
                .formatted(name, goals, projects);
    }
}
