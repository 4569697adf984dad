package io.mandate.reporting.priority;

import static io.mandate.reporting.World.announce;
import static io.mandate.reporting.World.everywhere;
import static io.mandate.reporting.World.get;
import static io.mandate.reporting.World.newId;
import static io.mandate.reporting.World.newOffice;
import static io.mandate.reporting.World.office;
import static io.mandate.reporting.World.project;
import static io.mandate.reporting.World.seeing;
import static io.mandate.reporting.World.settle;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.mandate.platform.testing.Infrastructure;
import io.mandate.reporting.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "reporting-service"))
class PriorityTest {
    private final String office = newOffice();
    private final String portfolio = newId();
    private String first = newId();
    private String second = newId();

    @BeforeEach
    void twoProjects() {
        office(office, "Plants", null);
        first = project(office, "First", "");
        second = project(office, "Second", "");
    }

    @Test
    void aRankingListsProjectsByRank() {
        ranked(second, "2", true);
        ranked(first, "1", true);
        settle();

        get("/v1/project-priorities?portfolio=" + portfolio, everywhere())
                .statusCode(200)
                .body("items.name", contains("First", "Second"))
                .body("items.rank", contains(1, 2));
    }

    @Test
    void onlyWhatMovedIsToldAndTheRestStays() {
        ranked(first, "1", true);
        ranked(second, "2", true);
        ranked(first, "3", false);
        settle();

        get("/v1/project-priorities?portfolio=" + portfolio, everywhere())
                .body("items.name", contains("Second", "First"))
                .body("items.selected", contains(true, false));
        get("/v1/project-priorities?selected=true&portfolio=" + portfolio, everywhere())
                .body("items.name", contains("Second"));
    }

    @Test
    void whatLeftTheRankingComesLast() {
        ranked(first, "1", true);
        ranked(second, "2", true);
        ranked(first, "null", false);
        settle();

        get("/v1/project-priorities?portfolio=" + portfolio, everywhere())
                .body("items.name", contains("Second", "First"))
                .body("items.rank", contains(2, null));
    }

    @Test
    void aDirectiveStandsBesideTheRank() {
        ranked(first, "4", true);
        var json =
                """
                {"portfolioId": "%s", "kind": "START", "rank": 9, "reason": "selected"}"""
                        .formatted(portfolio);
        announce(
                World.PORTFOLIO,
                "mandate.portfolio.project-directed.v1",
                first,
                office,
                newId(),
                json);
        settle();

        get("/v1/project-priorities?portfolio=" + portfolio, everywhere())
                .body("items[0].rank", equalTo(4))
                .body("items[0].directive", equalTo("START"))
                .body("items[0].reason", equalTo("selected"));
    }

    @Test
    void comesInPages() {
        ranked(first, "1", true);
        ranked(second, "2", true);
        settle();
        var path = "/v1/project-priorities?limit=1&portfolio=" + portfolio;

        String next =
                get(path, everywhere())
                        .body("items.name", contains("First"))
                        .header("Link", notNullValue())
                        .extract()
                        .path("next");
        get(path + "&after=" + next, everywhere()).body("items.name", contains("Second"));
    }

    @Test
    void showsOnlyProjectsThatTheCallerMaySee() {
        ranked(first, "1", true);
        settle();

        var path = "/v1/project-priorities?portfolio=" + portfolio;
        get(path, seeing(office)).body("items", hasSize(1));
        get(path, seeing(newOffice())).body("items", hasSize(0));
    }

    @Test
    void aChoiceIsYesOrNo() {
        get("/v1/project-priorities?selected=maybe", everywhere())
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/selected"));
    }

    private void ranked(String project, String rank, boolean selected) {
        var json =
                """
                {"part": 1, "parts": 1, "ranking": [{"projectId": "%s", "rank": %s, "selected": %s, "score": 71.5}]}"""
                        .formatted(project, rank, selected);
        announce(
                World.PORTFOLIO,
                "mandate.portfolio.reprioritised.v1",
                portfolio,
                office,
                newId(),
                json);
    }
}
