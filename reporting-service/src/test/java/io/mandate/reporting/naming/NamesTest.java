package io.mandate.reporting.naming;

import static io.mandate.reporting.World.everywhere;
import static io.mandate.reporting.World.get;
import static io.mandate.reporting.World.newId;
import static io.mandate.reporting.World.newOffice;
import static io.mandate.reporting.World.settle;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;

import io.mandate.platform.testing.Infrastructure;
import io.mandate.reporting.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "reporting-service"))
class NamesTest {
    @Test
    void whatWasRenamedIsToldOfUnderItsNewName() {
        var office = newOffice();
        var project = newId();
        var chain = newId();
        World.project(project, office, "Line 4", chain, "");
        World.announce(
                World.PROJECT,
                "mandate.project.revised.v1",
                project,
                office,
                chain,
                "{\"name\": \"Line 14\"}");
        settle();

        get("/v1/chains/" + chain, everywhere())
                .body("items.sentence", everyItem(containsString("“Line 14”")));
    }
}
