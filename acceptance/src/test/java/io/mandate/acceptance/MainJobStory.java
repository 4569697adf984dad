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

import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** From ideas to the hours that people work on them, with a reason for everything: one department, told in order. */
@ExtendWith({RunningMandate.class, ToldInOrder.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainJobStory {
    private final Department department;
    private final PortfolioDesk portfolio;
    private final ProjectDesk projects;
    private final StaffingDesk staffing;
    private final ReportDesk reports;

    MainJobStory(Pmo pmo) {
        department = Department.in(pmo);
        portfolio = department.portfolio();
        projects = department.projects();
        staffing = department.staffing();
        reports = department.reports();
    }

    @Test
    @Order(1)
    void anOfficeHasWeighedGoalsAndABudgetForEachPeriod() {
        var opened = department.opens();

        assertThat(opened.getList("periods.budget")).containsExactly("700000.00", "500000.00");
    }

    @Test
    @Order(2)
    void everybodyHearsOfTheProposedProjects() {
        department.proposes();

        reports.summary(
                figures ->
                        figures.getMap("total.byStatus")
                                .equals(Map.of("PROPOSED", 7, "ON_HOLD", 1)));
    }

    @Test
    @Order(3)
    void theBestSetIsProvenToBeTheBest() {
        var board = portfolio.select();

        assertThat(board.selected()).containsExactly(CRM, PORTAL, CHATBOT, DATA_CENTRE, WAREHOUSE);
        assertThat(board.result("status")).isEqualTo("OPTIMAL");
        assertThat(board.result("value")).isEqualTo("1640000.00");
        assertThat(board.result("upperBound")).isEqualTo("1640000.00");
        assertThat(board.gap()).isZero();
        assertThat(board.run().getList("result.budgetUse.used"))
                .as("of 700,000 and 500,000")
                .containsExactly("650000.00", "400000.00");
    }

    @Test
    @Order(4)
    void everyProjectIsScoredAndEveryNoHasItsReason() {
        var board = portfolio.selection();

        assertThat(board.of(CRM, "score.value")).as("(7 x 90 + 3 x 10) / 10").isEqualTo("66");
        assertThat(board.reasonsForNo())
                .isEqualTo(
                        Map.of(
                                INTRANET, "DISPLACED",
                                MOONSHOT, "OVER_BUDGET",
                                VANITY, "NO_GAIN"));
    }

    @Test
    @Order(5)
    void aRecommendationChangesNothingBeforeTheExecutiveApprovesIt() {
        var refused = portfolio.tryToApprove("project-manager", portfolio.selection());

        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(403);
        assertThat(projects.statusOf(CRM)).isEqualTo("PROPOSED");
        assertThat(portfolio.ranking()).isEmpty();
    }

    @Test
    @Order(6)
    void theApprovedSelectionDirectsTheSelectedProjects() {
        var approval = portfolio.approve(portfolio.selection(), "agreed by the board");

        assertThat(approval.getInt("moved")).isEqualTo(8);
        assertThat(approval.getInt("directed")).isEqualTo(5);
        assertThat(portfolio.ranking())
                .containsExactly(
                        CRM, PORTAL, CHATBOT, DATA_CENTRE, WAREHOUSE, MOONSHOT, INTRANET, VANITY);
    }

    @Test
    @Order(7)
    void eachDirectedProjectAnswersByItsRules() {
        assertThat(portfolio.answers(5))
                .isEqualTo(
                        Map.of(
                                CRM, "ACCEPTED",
                                PORTAL, "ACCEPTED",
                                DATA_CENTRE, "ACCEPTED",
                                CHATBOT, "REFUSED",
                                WAREHOUSE, "DEFERRED"));
        assertThat(projects.directive(CHATBOT).getString("rule"))
                .isEqualTo("ACCEPTED_SPONSOR_REQUIRED");
        assertThat(projects.directive(WAREHOUSE).getString("until"))
                .isEqualTo(department.year().second().atDay(1).toString());
    }

    @Test
    @Order(8)
    void whoAcceptedRunsAndEverybodyElseStaysWhereHeWas() {
        projects.eventually(CRM, "ACTIVE");
        projects.eventually(PORTAL, "ACTIVE");
        projects.eventually(DATA_CENTRE, "ACTIVE");

        assertThat(projects.statusOf(CHATBOT)).isEqualTo("PROPOSED");
        assertThat(projects.statusOf(WAREHOUSE)).isEqualTo("ON_HOLD");
        assertThat(projects.statusOf(MOONSHOT)).isEqualTo("PROPOSED");
    }

    @Test
    @Order(9)
    void peopleComeWithTheirSkillsAndMonthlyHours() {
        department.hires();

        assertThat(staffing.people("monthlyHours"))
                .isEqualTo(Map.of("Ada", 140, "Bob", 140, "Cleo", 140));
        assertThat(staffing.people("skills[0].code"))
                .isEqualTo(Map.of("Ada", "java", "Bob", "java", "Cleo", "bpmn"));
    }

    @Test
    @Order(10)
    void theMonthIsStaffedByRankAndUnmetDemandHasItsReasons() {
        var plan = department.plans();

        assertThat(plan.getString("result.status")).isEqualTo("OPTIMAL");
        assertThat(plan.getString("result.engine")).contains("CP-SAT");
        assertThat(plan.getInt("result.objective"))
                .as("weighted minutes; no plan can have fewer than the bound")
                .isEqualTo((80 + 20) * 60)
                .isEqualTo(plan.getInt("result.bound"));
        assertThat(staffing.reasonsForUnmet(plan, DATA_CENTRE))
                .isEqualTo(
                        Map.of(
                                "developer", "QUALIFIED_PEOPLE_FULL",
                                "architect", "NO_QUALIFIED_PERSON"));
        staffing.approve(plan);
        assertThat(staffing.hoursOf(CRM)).isEqualTo(160);
        assertThat(staffing.hoursOf(PORTAL)).isEqualTo(120);
        assertThat(staffing.hoursOf(DATA_CENTRE)).isEqualTo(40);
    }

    @Test
    @Order(11)
    void oneCorrelationIdTellsItAllFromTheApprovalToTheLastHour() {
        var chain =
                reports.chain(
                        portfolio.selection().correlationId(),
                        Map.of(
                                "selection-approved", 1L,
                                "reprioritised", 1L,
                                "project-directed", 5L,
                                "directive-answered", 5L,
                                "status-changed", 6L,
                                "allocation-published", 3L,
                                "demand-unmet", 1L));

        assertThat(chain.getList("items.actor", String.class))
                .containsOnly(Pmo.person("executive"), Pmo.person("resource-manager"));
        assertThat(chain.getList("items.findAll { it.causationId == null }.type"))
                .as("what begins the chain; all else names its cause")
                .containsOnly("mandate.portfolio.selection-approved.v1");
        assertThat(chain.getList("items.sentence", String.class))
                .contains(
                        "“Customer portal” accepted the directive to start.",
                        "“Customer portal” went from proposed to approved: agreed by the board.",
                        "“Customer portal” went from approved to active: agreed by the board.",
                        "“Data warehouse” deferred the directive to start until %s."
                                .formatted(department.year().second().atDay(1)),
                        "“Second data centre” lacks in %s: 20 hours of architect (There is nobody in the role architect); 80 hours of developer (None of the 2 people who could do it has time left)."
                                .formatted(department.year().first()))
                .anyMatch(told -> told.startsWith("“Chatbot” refused the directive to start"));
    }

    @Test
    @Order(12)
    void theExecutiveReadsWhatItCostsAndWhoLacksPeople() {
        var figures =
                reports.summary(known -> known.getDouble("total.allocatedHours") == 160 + 120 + 40);

        assertThat(figures.getDouble("total.unmetHours")).isEqualTo(80 + 20);
        assertThat(figures.getMap("total.byStatus"))
                .isEqualTo(Map.of("ACTIVE", 3, "PROPOSED", 4, "ON_HOLD", 1));
        assertThat(figures.getMap("total.costs[0].plannedOnlyCost"))
                .isEqualTo(Map.of("amount", "6230000.00", "currency", "EUR"));
        assertThat(reports.page())
                .contains("Information Technology", "<svg", "<td>320.0</td><td>100.0</td>");
    }
}
