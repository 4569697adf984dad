package io.mandate.platform.thing;

import static io.mandate.platform.thing.Http.as;
import static io.mandate.platform.thing.Http.createThing;
import static io.mandate.platform.thing.Http.freshName;
import static io.mandate.platform.thing.Http.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.scope.ScopeTree;
import io.mandate.platform.security.Role;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.platform.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ScopeTest {
    @Inject ScopeTree tree;
    @Inject Things things;

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String head = "head-" + run;
    private final String north = "north-" + run;
    private final String south = "south-" + run;
    private final String team = "team-" + run;
    private final String prefix = freshName();

    @BeforeEach
    void aTreeOfOffices() {
        // a child is heard of before its parent
        place(team, north);
        place(north, head);
        place(south, head);
        for (var office : List.of(head, north, south, team)) {
            createThing(office, prefix + office).statusCode(201);
        }
    }

    @Test
    void aCallerSeesItsOfficesAndWhatIsBelowThem() {
        assertThat(seenBy(north)).containsExactlyInAnyOrder(north, team);
        assertThat(seenBy(head)).containsExactlyInAnyOrder(head, north, south, team);
        assertThat(seenBy(team, south)).containsExactlyInAnyOrder(team, south);
        assertThat(seenBy("*")).hasSize(4);
        assertThat(seenBy("elsewhere")).isEmpty();
        assertThat(seenBy()).isEmpty();
    }

    @Test
    void withoutTheClaimNothingIsSeen() {
        var page = as(Tokens.withoutOffices(Role.VIEWER)).get("/v1/things?name=" + prefix);

        assertThat(page.<List<?>>path("items")).isEmpty();
    }

    @Test
    void aForeignThingIsNotThere() {
        var path = createThing(south, freshName()).extract().header("Location");

        as(viewerOf(south)).get(path).then().statusCode(200);
        as(viewerOf(head)).get(path).then().statusCode(200);
        as(viewerOf(north)).get(path).then().statusCode(404);
        as(viewerOf()).get(path).then().statusCode(404);
    }

    @Test
    void aForeignThingCannotBeChanged() {
        var path = createThing(south, freshName()).extract().header("Location");

        as(adminOf(north))
                .header("If-Match", "\"0\"")
                .body("{}")
                .patch(path)
                .then()
                .statusCode(404);
    }

    @Test
    void nobodyWritesIntoAForeignOffice() {
        as(adminOf(north))
                .body(json(south, freshName()))
                .post("/v1/things")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:mandate:problem:outside-scope"));
        as(adminOf(north)).body(json(team, freshName())).post("/v1/things").then().statusCode(201);
    }

    @Test
    void backgroundWorkSeesEverything() {
        long seen =
                QuarkusTransaction.requiringNew()
                        .call(() -> things.count("name like ?1", prefix + "%"));

        assertThat(seen).isEqualTo(4);
    }

    @Test
    void aBranchMovesWithEverythingBelowIt() {
        place(north, south);
        assertThat(seenBy(south)).containsExactlyInAnyOrder(south, north, team);
        assertThat(seenBy(head)).hasSize(4);

        place(north, null);
        assertThat(seenBy(south)).containsExactly(south);
        assertThat(seenBy(head)).containsExactlyInAnyOrder(head, south);
    }

    @Test
    void anOfficeIsNotBelowItself() {
        assertThatThrownBy(() -> place(head, team)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> place(head, head)).isInstanceOf(ProblemException.class);
        assertThat(tree.knows(head)).isTrue();
        assertThat(tree.knows("elsewhere")).isFalse();
    }

    @Test
    void whatAFailedRequestSawIsForgottenByItsConnection() {
        var path = createThing(north, freshName()).extract().header("Location");
        for (int i = 0; i < 20; i++) {
            assertThat(seenBy(south)).containsExactly(south);
            as(adminOf(north))
                    .header("If-Match", "\"0\"")
                    .body("{\"name\": null}")
                    .patch(path)
                    .then()
                    .statusCode(400);
            assertThat(seenBy(north)).containsExactlyInAnyOrder(north, team);
        }
    }

    @Test
    void aQuoteInACodeIsOnlyACharacter() {
        assertThat(seenBy("') or ('1'='1")).isEmpty();
    }

    private List<String> seenBy(String... offices) {
        List<String> names =
                as(viewerOf(offices))
                        .get("/v1/things?name=" + prefix)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items.office");
        return names;
    }

    private void place(String code, String parent) {
        QuarkusTransaction.requiringNew().run(() -> tree.place(code, parent));
    }

    private static String viewerOf(String... offices) {
        return Tokens.of(List.of(Role.VIEWER), List.of(offices));
    }

    private static String adminOf(String... offices) {
        return Tokens.of(List.of(Role.PMO_ADMIN), List.of(offices));
    }
}
