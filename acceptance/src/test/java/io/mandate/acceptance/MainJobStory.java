package io.mandate.acceptance;

import static io.mandate.local.Service.PORTFOLIO;
import static io.mandate.local.Service.PROJECT;
import static io.mandate.local.Service.REPORTING;
import static io.mandate.local.Service.RESOURCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** From an idea to the hours worked on it, and back when strategy changes: one organisation, told in order. */
@ExtendWith(RunningMandate.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainJobStory {
    private final YearMonth month = YearMonth.now(Clock.systemUTC()).plusMonths(1);

    private final Organisation organisation;

    MainJobStory(Pmo pmo) {
        this.organisation = new Organisation(pmo, month);
    }

    private Pmo pmo() {
        return organisation.pmo();
    }

    @Test
    @Order(1)
    void everyServiceLearnsOfTheOrganisation() {
        organisation.setUp();

        assertThat(organisation.projects()).hasSize(6);
    }

    @Test
    @Order(2)
    void theBestSetIsChosenWithABoundAndAReasonForEveryNo() {
        var run = organisation.select();

        assertThat(run.getString("result.status")).isEqualTo("OPTIMAL");
        assertThat(run.getString("result.value")).isEqualTo(run.getString("result.upperBound"));
        var items = organisation.itemsOfTheSelection();
        assertThat(items.getList("items")).hasSize(6);
        assertThat(items.getList("items.findAll { !it.selected }.reason.code", String.class))
                .isNotEmpty()
                .doesNotContainNull();
        assertThat(organisation.statusOf("crm"))
                .as("a recommendation is not a decision")
                .isEqualTo("PROPOSED");
    }

    @Test
    @Order(3)
    void approvalReachesTheProjectsWhichAnswerIt() {
        organisation.approveTheSelection();

        organisation.eventually("crm", "ACTIVE");
        var answers = pmo().get("pmo-admin", PROJECT, organisation.path("crm") + "/directives");
        assertThat(answers.getString("items[0].kind")).isEqualTo("START");
        assertThat(answers.getString("items[0].answer")).isEqualTo("ACCEPTED");
        assertThat(organisation.statusOf("moonshot")).isEqualTo("PROPOSED");
    }

    @Test
    @Order(4)
    void aProjectWithoutASponsorRefusesToStartAndNamesTheRule() {
        var answers =
                pmo().eventually(
                                "pmo-admin",
                                PROJECT,
                                organisation.path("orphan") + "/directives",
                                json -> json.getString("items[0].answer") != null);

        assertThat(answers.getString("items[0].answer")).isEqualTo("REFUSED");
        assertThat(answers.getString("items[0].rule")).isEqualTo("ACCEPTED_SPONSOR_REQUIRED");
    }

    @Test
    @Order(5)
    void theMonthIsStaffedByPriorityWithAReasonForUnmetDemand() {
        var run = organisation.allocate();

        assertThat(run.getString("result.status")).isEqualTo("OPTIMAL");
        assertThat(organisation.hoursOf("crm")).isPositive();
        assertThat(organisation.unmetReasons()).isNotEmpty().doesNotContainNull();
    }

    @Test
    @Order(6)
    void oneCorrelationIdTellsTheWholeChain() {
        var chain =
                pmo().eventually(
                                "executive",
                                REPORTING,
                                "/v1/chains/" + organisation.correlationId(),
                                json ->
                                        types(json.getList("items.type", String.class))
                                                .contains(
                                                        "mandate.resource.allocation-published.v1"));

        assertThat(types(chain.getList("items.type", String.class)))
                .contains(
                        "mandate.portfolio.selection-approved.v1",
                        "mandate.portfolio.reprioritised.v1",
                        "mandate.portfolio.project-directed.v1",
                        "mandate.project.directive-answered.v1",
                        "mandate.project.status-changed.v1",
                        "mandate.resource.allocation-published.v1");
        assertThat(chain.getList("items.sentence", String.class)).doesNotContainNull();
    }

    @Test
    @Order(7)
    void aTerminatedProjectFreesItsPeopleFromItsWindDownDate() {
        double before = organisation.hoursOf("crm");
        var windDown = month.atDay(15);

        pmo().post(
                        "portfolio-manager",
                        PORTFOLIO,
                        "/v1/portfolios/" + organisation.portfolio() + "/directives",
                        Map.of(
                                "projectId",
                                organisation.id("crm"),
                                "kind",
                                "TERMINATE",
                                "effectiveOn",
                                windDown.toString(),
                                "reason",
                                "the vendor withdrew the product"));

        organisation.eventually("crm", "STOPPING");
        pmo().eventually(
                        "resource-manager",
                        RESOURCE,
                        organisation.allocationsOf("crm"),
                        _ -> organisation.hoursOf("crm") < before);
        assertThat(organisation.hoursOf("crm")).isPositive();
    }

    @Test
    @Order(8)
    void changedGoalsReshuffleTheRanking() {
        List<String> before = organisation.ranking();

        organisation.weigh(Map.of("growth", 1, "resilience", 9));
        organisation.select();
        organisation.approveTheSelection();

        List<String> after = organisation.ranking();
        assertThat(after).isNotEqualTo(before);
        assertThat(Set.copyOf(after)).isSubsetOf(Set.copyOf(before));
    }

    @Test
    @Order(9)
    void theSummaryShowsWhatThePortfolioCostsAndWhoWorksOnIt() {
        var summary =
                pmo().eventually(
                                "executive",
                                REPORTING,
                                "/v1/portfolio-summary?office=" + organisation.office(),
                                json -> json.getInt("total.projects") == 6);

        assertThat(summary.getString("total.costs[0].currency")).isEqualTo("EUR");
        assertThat(summary.getDouble("total.allocatedHours")).isPositive();
        assertThat(pmo().as("executive", REPORTING).get("/v1/portfolio-summary.html").asString())
                .contains("<svg");
    }

    private static Set<String> types(List<String> types) {
        return types.stream().collect(Collectors.toSet());
    }
}
