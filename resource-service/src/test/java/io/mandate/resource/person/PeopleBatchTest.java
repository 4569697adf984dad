package io.mandate.resource.person;

import static io.mandate.resource.World.freshOffice;
import static io.mandate.resource.World.manager;
import static io.mandate.resource.World.person;
import static io.mandate.resource.World.unheardOffice;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.mandate.platform.security.Role;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.resource.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "resource-service"))
class PeopleBatchTest {
    private final String office = freshOffice();
    private final String system = "hr-" + UUID.randomUUID();

    @Test
    void everyRowTellsWhatBecameOfIt() {
        batch("", row(1, 152), row(2, 100))
                .statusCode(200)
                .body("applied", is(true))
                .body("created", equalTo(2))
                .body("results.outcome", everyItem(equalTo("CREATED")))
                .body("results.index", contains(0, 1));
    }

    @Test
    void theSameBatchTwiceChangesNothing() {
        batch("", row(1, 152), row(2, 100));

        batch("", row(1, 152), row(2, 100))
                .body("created", equalTo(0))
                .body("unchanged", equalTo(2));
        inOffice().body("items", hasSize(2));
    }

    @Test
    void nextMonthsBatchUpdatesAndDoublesNobody() {
        batch("", row(1, 152), row(2, 100));

        batch("", row(1, 80), row(2, 100), row(3, 10))
                .body("updated", equalTo(1))
                .body("unchanged", equalTo(1))
                .body("created", equalTo(1));
        inOffice().body("items", hasSize(3)).body("items.monthlyHours", hasItem(80));
    }

    @Test
    void aBadRowIsNamedAndDoesNotHideTheOthers() {
        var wrongType = row(2, 1).replace("\"monthlyHours\": 1", "\"monthlyHours\": \"many\"");
        var negative = row(3, -5);
        var unknownField = row(4, 5).replace("\"name\"", "\"nickname\"");

        batch("", row(1, 152), wrongType, negative, unknownField, row(1, 152))
                .statusCode(200)
                .body("created", equalTo(1))
                .body("rejected", equalTo(4))
                .body("results[1].errors.pointer", hasItem("/items/1/monthlyHours"))
                .body("results[2].errors.pointer", hasItem("/items/2/monthlyHours"))
                .body("results[3].errors.pointer", hasItem("/items/3/nickname"))
                .body("results[4].errors.pointer", hasItem("/items/4/externalRefs"));
    }

    @Test
    void aDryRunOnlySays() {
        batch("\"dryRun\": true,", row(1, 152))
                .body("applied", is(false))
                .body("created", equalTo(1));
        inOffice().body("items", hasSize(0));
    }

    @Test
    void allOrNothingTakesNobodyIfARowIsRefused() {
        batch("\"allOrNothing\": true,", row(1, 152), row(2, -1))
                .body("applied", is(false))
                .body("rejected", equalTo(1));
        inOffice().body("items", hasSize(0));
    }

    @Test
    void aRowForAForeignOfficeIsRefused() {
        var foreign = freshOffice();
        var body = "{\"items\": [%s, %s]}".formatted(row(1, 152), person(foreign, "tester", 1));

        World.as(List.of(Role.RESOURCE_MANAGER), office)
                .body(body)
                .post("/v1/people:batch")
                .then()
                .statusCode(200)
                .body("created", equalTo(1))
                .body("results[1].errors[0].pointer", equalTo("/items/1/office"));
    }

    @Test
    void aRowForAnOfficeThatIsNotKnownIsRefused() {
        var unheard = unheardOffice();
        batch("", row(1, 152), person(unheard, "tester", 1), person(unheard, "tester", 2))
                .statusCode(200)
                .body("created", equalTo(1))
                .body("rejected", equalTo(2))
                .body("results[1].errors[0].pointer", equalTo("/items/1/office"))
                .body("results[2].errors[0].pointer", equalTo("/items/2/office"));
    }

    @Test
    void aThousandPeopleFitInOneBatch() {
        var rows = IntStream.range(0, 1000).mapToObj(i -> row(i, 100)).toArray(String[]::new);

        batch("", rows).body("created", equalTo(1000));
        batch("", rows).body("unchanged", equalTo(1000));
    }

    @Test
    void anEmptyBatchIsARefusedRequest() {
        batch("").statusCode(400).body("errors.pointer", hasItem("/items"));
    }

    private String row(int number, int hours) {
        return """
        {"office": "%s", "name": "Person %d", "role": "developer", "monthlyHours": %d,
         "skills": [{"code": "java", "level": 3}],
         "externalRefs": [{"system": "%s", "type": "worker", "id": "%d"}]}"""
                .formatted(office, number, hours, system, number);
    }

    private static ValidatableResponse batch(String options, String... rows) {
        var items = List.of(rows).stream().collect(Collectors.joining(","));
        return manager()
                .body("{%s \"items\": [%s]}".formatted(options, items))
                .post("/v1/people:batch")
                .then();
    }

    private ValidatableResponse inOffice() {
        return manager().queryParam("office", office).get("/v1/people").then().statusCode(200);
    }
}
