package io.mandate.portfolio.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.mandate.platform.security.Role;
import io.mandate.platform.testing.ContractFiles;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.portfolio.Api;
import io.mandate.portfolio.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class OfficeResourceTest {
    private static final String CHANGED = "mandate.portfolio.office-changed.v1";

    @Test
    void anOfficeIsOpenedAnnouncedAndFound() {
        var office = World.create().office();

        Api.ADMIN
                .get("/v1/offices/" + office)
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("zone", equalTo("Europe/Berlin"))
                .body("currency", equalTo("EUR"));
        var event = Events.sent(CHANGED, office);
        assertThat(event.sequence()).isEqualTo(1);
        assertThat(event.data().get("office").asText()).isEqualTo(office);
        ContractFiles.assertKeepsContract(event);
    }

    @Test
    void aNewOfficeIsGovernedByItsParentAtOnce() {
        var parent = World.create();
        var child = World.create(parent.office());

        Api.of(Role.VIEWER, parent.office()).get("/v1/offices/" + child.office()).statusCode(200);
        Api.of(Role.VIEWER, child.office()).get("/v1/offices/" + parent.office()).statusCode(404);
    }

    @Test
    void movingAnOfficeMovesWhoGovernsIt() {
        var first = World.create();
        var second = World.create();
        var child = World.create(first.office());

        Api.ADMIN.change(
                "/v1/offices/" + child.office(), "{\"parent\": \"%s\"}".formatted(second.office()));

        Api.of(Role.VIEWER, first.office()).get("/v1/offices/" + child.office()).statusCode(404);
        Api.of(Role.VIEWER, second.office()).get("/v1/offices/" + child.office()).statusCode(200);
        var moved = Events.sent(CHANGED, child.office(), 2).get(1);
        assertThat(moved.data().get("parent").asText()).isEqualTo(second.office());
        ContractFiles.assertKeepsContract(moved);
    }

    @Test
    void withoutAParentAnOfficeIsARoot() {
        var parent = World.create();
        var child = World.create(parent.office());

        Api.ADMIN.change("/v1/offices/" + child.office(), "{\"parent\": null}");

        Api.of(Role.VIEWER, parent.office()).get("/v1/offices/" + child.office()).statusCode(404);
        ContractFiles.assertKeepsContract(Events.sent(CHANGED, child.office(), 2).get(1));
    }

    @Test
    void anOfficeIsNeverBelowItself() {
        var parent = World.create();
        var child = World.create(parent.office());
        var path = "/v1/offices/" + parent.office();

        Api.ADMIN
                .patch(path, "\"0\"", "{\"parent\": \"%s\"}".formatted(child.office()))
                .statusCode(422)
                .body("type", endsWith("office-cycle"));
        Api.ADMIN
                .patch(path, "\"0\"", "{\"parent\": \"%s\"}".formatted(parent.office()))
                .statusCode(422)
                .body("type", endsWith("office-cycle"));
    }

    @Test
    void aCodeIsTakenOnceWhoeverAsks() {
        var office = World.create().office();

        Api.ADMIN
                .post("/v1/offices", World.office(office, null))
                .statusCode(409)
                .body("type", endsWith("office-exists"))
                .body("errors.pointer", hasItem("/code"));
    }

    @Test
    void theCodeStays() {
        var office = World.create().office();

        Api.ADMIN
                .patch("/v1/offices/" + office, "\"0\"", "{\"code\": \"OTHER\"}")
                .statusCode(400)
                .body("errors.pointer", hasItem("/code"));
    }

    @Test
    void anUnknownParentIsRefused() {
        Api.ADMIN
                .post("/v1/offices", World.office("X-" + UUID.randomUUID(), "NOWHERE"))
                .statusCode(422)
                .body("type", endsWith("unknown-office"))
                .body("errors.pointer", hasItem("/parent"));
    }

    @Test
    void aZoneIsOneOfIana() {
        var office = World.office("X-" + UUID.randomUUID(), null);

        Api.ADMIN
                .post("/v1/offices", office.replace("Europe/Berlin", "Middle/Earth"))
                .statusCode(400)
                .body("errors.pointer", hasItem("/zone"));
        Api.ADMIN
                .post("/v1/offices", office.replace("Europe/Berlin", "+02:00"))
                .statusCode(400)
                .body("errors.pointer", hasItem("/zone"));
        Api.ADMIN
                .post("/v1/offices", office.replace("\"EUR\"", "\"XXY\""))
                .statusCode(400)
                .body("errors.pointer", hasItem("/currency"));
    }

    @Test
    void theListIsPagedByCode() {
        var parent = World.create();
        var one = World.create(parent.office()).office();
        var two = World.create(parent.office()).office();
        var viewer = Api.of(Role.VIEWER, parent.office());

        var first = viewer.get("/v1/offices?limit=2").statusCode(200);
        var next = first.extract().<String>path("next");
        var second = viewer.get("/v1/offices?limit=2&after=" + next).statusCode(200);

        first.header("Link", endsWith("rel=\"next\""));
        second.body("next", equalTo(null)).header("Link", equalTo(null));
        assertThat(first.extract().<List<String>>path("items.code")).hasSize(2);
        assertThat(second.extract().<List<String>>path("items.code"))
                .isSubsetOf(parent.office(), one, two)
                .hasSize(1);
        viewer.get("/v1/offices").body("items.code", not(hasItem("NOWHERE")));
    }
}
