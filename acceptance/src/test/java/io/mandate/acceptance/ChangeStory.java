package io.mandate.acceptance;

import static io.mandate.acceptance.Ideas.CHATBOT;
import static io.mandate.acceptance.Ideas.CRM;
import static io.mandate.acceptance.Ideas.DATA_CENTRE;
import static io.mandate.acceptance.Ideas.INTRANET;
import static io.mandate.acceptance.Ideas.MOONSHOT;
import static io.mandate.acceptance.Ideas.PORTAL;
import static io.mandate.acceptance.Ideas.VANITY;
import static io.mandate.acceptance.Ideas.WAREHOUSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A department at work, and what follows when a project ends and when the strategy changes: told in order. */
@ExtendWith({RunningMandate.class, ToldInOrder.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChangeStory {
    /** Each booking is rounded to whole minutes, and shown in hundredths of an hour. */
    private static final Offset<Double> MINUTES = within(0.05);

    private final Trace trace = Trace.begun();
    private final Department department;
    private final PlanningYear year;
    private final PortfolioDesk portfolio;
    private final ProjectDesk projects;
    private final StaffingDesk staffing;
    private final ReportDesk reports;
    private final Pmo pmo;
    private String termination = "";

    ChangeStory(Pmo pmo) {
        this.pmo = pmo;
        department = Department.in(pmo);
        year = department.year();
        portfolio = department.portfolio();
        projects = department.projects();
        staffing = department.staffing();
        reports = department.reports();
    }

    @BeforeAll
    void theDepartmentIsAtWork() {
        department.opens();
        department.proposes();
        department.hires();
        portfolio.approve(portfolio.select(), "agreed by the board");
        staffing.approve(department.plans());
    }

    @Test
    @Order(1)
    void aKilledProjectFreesItsPeopleFromItsWindDownDate() {
        var lastDay = year.middleOfFirstMonth();

        var directive =
                portfolio.terminate(PORTAL, lastDay, "the vendor gave up the product", trace);

        var stopping = projects.eventually(PORTAL, "STOPPING");
        assertThat(stopping.getString("windDownOn")).isEqualTo(lastDay.toString());
        assertThat(staffing.hoursAfterRelease(PORTAL, 120))
                .isCloseTo(year.hoursUntil(lastDay, 120), MINUTES);
        termination = Pmo.of(directive, "correlationId");
        reports.chain(
                termination,
                Map.of(
                        "project-directed", 1L,
                        "directive-answered", 1L,
                        "status-changed", 1L,
                        "allocation-published", 1L));
    }

    @Test
    @Order(2)
    void oneTraceRunsFromTheRequestToTheLastConsumer() {
        var sent = Topics.chain(pmo, termination);

        assertThat(sent)
                .extracting(event -> event.get("ce_source"))
                .containsOnly(
                        "/mandate/portfolio-service",
                        "/mandate/project-service",
                        "/mandate/resource-service");
        assertThat(sent)
                .extracting(event -> Trace.idOf(event.get("ce_traceparent")))
                .containsOnly(trace.id());
        assertThat(sent)
                .allMatch(event -> event.get("traceparent").equals(event.get("ce_traceparent")));
        assertThat(projects.traceOfLastChange(PORTAL)).isEqualTo(trace.id());
    }

    @Test
    @Order(3)
    void theNextAllocationGivesTheFreedHoursToWhoLackedThem() {
        var freed = 120 - year.hoursUntil(year.middleOfFirstMonth(), 120);

        var plan = staffing.plan();
        staffing.approve(plan);

        assertThat(staffing.hoursOf(DATA_CENTRE)).isCloseTo(40 + freed, MINUTES);
        assertThat(staffing.hoursOf(CRM)).isEqualTo(160);
        assertThat(plan.getDouble("result.unmetHours")).isCloseTo(80 + 20 - freed, MINUTES);
    }

    @Test
    @Order(4)
    void newWeightsAndAFreedBudgetReshuffleTheRanking() {
        projects.asks(INTRANET, "developer", 40);
        portfolio.weighAnew(1, 9);
        portfolio.eventuallyKnows(Map.of(CRM, "ACTIVE", DATA_CENTRE, "ACTIVE", PORTAL, "STOPPING"));

        var anew = portfolio.select();
        portfolio.approve(anew, "resilience first");

        assertThat(anew.of(CRM, "score.value")).as("(90 + 9 x 10) / 10").isEqualTo("18");
        assertThat(portfolio.ranking())
                .containsExactly(DATA_CENTRE, WAREHOUSE, CHATBOT, INTRANET, CRM, MOONSHOT, VANITY);
        projects.eventually(INTRANET, "ACTIVE");
    }

    @Test
    @Order(5)
    void onlyWhoMovedIsAnnouncedInAChainOfItsOwn() {
        var chain =
                reports.chain(
                        portfolio.selection().correlationId(),
                        Map.of(
                                "selection-approved", 1L,
                                "reprioritised", 1L,
                                "project-directed", 2L,
                                "directive-answered", 2L,
                                "status-changed", 2L));

        assertThat(reports.moved(chain))
                .as("the chatbot stays third, the moonshot sixth")
                .containsOnly(
                        entry(DATA_CENTRE, 1),
                        entry(WAREHOUSE, 2),
                        entry(INTRANET, 4),
                        entry(CRM, 5),
                        entry(VANITY, 7),
                        entry(PORTAL, null));
    }

    @Test
    @Order(6)
    void aChangedStrategyReachesTheAllocationAndTheChainExplainsIt() {
        staffing.eventuallyRanks(Map.of(DATA_CENTRE, 1, INTRANET, 4, CRM, 5));
        var stillOnThePortal = year.hoursUntil(year.middleOfFirstMonth(), 120);

        staffing.approve(staffing.plan());

        assertThat(staffing.hoursOf(DATA_CENTRE)).isEqualTo(120);
        assertThat(staffing.hoursOf(INTRANET)).isEqualTo(40);
        assertThat(staffing.hoursOf(CRM))
                .as("from the first to the fifth place: what the others leave")
                .isCloseTo(160 - stillOnThePortal, MINUTES);
        var chain =
                reports.chain(
                        portfolio.selection().correlationId(),
                        Map.of(
                                "selection-approved", 1L,
                                "reprioritised", 1L,
                                "project-directed", 2L,
                                "directive-answered", 2L,
                                "status-changed", 2L,
                                "allocation-published", 3L,
                                "demand-unmet", 2L));
        assertThat(chain.getList("items.sentence", String.class))
                .anyMatch(told -> told.endsWith(": resilience first."))
                .contains("“Intranet” accepted the directive to start.")
                .anyMatch(
                        told ->
                                told.matches(
                                        "120 hours of .* allocated to “%s” .*"
                                                .formatted(DATA_CENTRE)))
                .anyMatch(told -> told.startsWith("“%s” lacks in %s".formatted(CRM, year.first())));
    }

    @Test
    @Order(7)
    void aChangedWeightIsReconsideredUnaskedAndOnlyProposed() {
        var before = portfolio.ranking();

        portfolio.weighAnew(9, 1);

        var proposal = portfolio.proposal();
        assertThat(proposal.getList("because", String.class))
                .contains("the goals or weights of the strategy have changed");
        assertThat(proposal.getInt("outlook.moved")).isPositive();
        assertThat(portfolio.ranking()).isEqualTo(before);
        reports.eventuallyTells(
                portfolio.correlationOf(proposal.getString("runId")),
                "Another ranking is proposed for portfolio");
    }
}
