package io.mandate.project.money.report;

import static io.mandate.project.Service.admin;
import static io.mandate.project.money.Books.budget;
import static io.mandate.project.money.Books.fact;
import static io.mandate.project.money.Books.post;
import static io.mandate.project.money.Books.project;
import static io.mandate.project.money.Books.summary;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.project.RealServers;
import io.mandate.project.Service;
import io.mandate.project.money.Books;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@RealServers
class CostSummaryTest {
    @Test
    void everyKindIsSummedAndTheRestFollows() {
        var project = project();
        post(
                        project,
                        budget("2027-03", "1000"),
                        fact("COMMITMENT", "2027-03-01", "300", ""),
                        fact("ACTUAL", "2027-03-10", "200", ""),
                        fact("ACCRUAL", "2027-03-31", "50", ""),
                        fact("REVENUE", "2027-03-31", "400", ""),
                        budget("2027-03", "-40").replace("BUDGET", "CASH_FLOW"))
                .statusCode(201);
        var march = summary(project, "&asOf=2027-03-31").setRootPath("items[0]");
        assertThat(
                        List.of(
                                march.getString("budget"),
                                march.getString("committed"),
                                march.getString("actual"),
                                march.getString("accrued"),
                                march.getString("revenue"),
                                march.getString("cashFlow"),
                                march.getString("budgetLeft"),
                                march.getString("availableFunds"),
                                march.getString("margin"),
                                march.getString("marginPercent")))
                .containsExactly(
                        "1000", "300", "200", "50", "400", "-40", "450", "-550", "150", "37.5");
    }

    @Test
    void anAccrualIsGoneInTheNextPeriodAndTheFutureIsNotSpent() {
        var project = project();
        post(project, fact("ACCRUAL", "2027-03-31", "50", "")).statusCode(201);
        assertThat(summary(project, "&asOf=2027-03-30").getString("items[0].accrued"))
                .isEqualTo("0");
        assertThat(summary(project, "&asOf=2027-03-31").getString("items[0].accrued"))
                .isEqualTo("50");
        assertThat(summary(project, "&asOf=2027-04-01").getString("items[0].accrued"))
                .isEqualTo("0");
    }

    @Test
    void withoutRevenueThereIsNoMarginInPercent() {
        var project = project();
        post(project, fact("ACTUAL", "2027-03-10", "200", "")).statusCode(201);
        admin().get("/v1/projects/" + project + "/cost-summary?asOf=2027-12-31")
                .then()
                .statusCode(200)
                .body("items.margin", contains("-200"))
                .body("items[0].marginPercent", nullValue())
                .body("items.marginPercentReason", contains("NO_REVENUE"));
    }

    @Test
    void sumsAreMadeByCategoryPeriodAndTreatmentPageByPage() {
        var project = project();
        Service.start(project);
        admin().body(
                        """
                        {"category": "equipment", "phase": "EXECUTION", "validFrom": "2027-02-01", "treatment": "CAPEX"}""")
                .post("/v1/capitalisation-rules");
        var travel = budget("2027-04", "30").replace("material", "travel");
        var machine = budget("2027-05", "70").replace("material", "equipment");
        post(project, budget("2027-03", "10"), travel, machine).statusCode(201);

        assertThat(summary(project, "&by=category").getList("items.key"))
                .containsExactly("equipment", "material", "travel");
        assertThat(summary(project, "&by=period").getList("items.budget"))
                .containsExactly("10", "30", "70");
        var treatment = summary(project, "&by=treatment");
        assertThat(treatment.getList("items.key")).containsExactly("CAPEX", "OPEX");
        assertThat(treatment.getList("items.budget")).containsExactly("70", "40");

        var first = admin().get(path(project) + "?by=category&limit=2").jsonPath();
        assertThat(first.getList("items.key")).containsExactly("equipment", "material");
        admin().get(path(project) + "?by=category&limit=2&after=" + first.getString("next"))
                .then()
                .body("items.key", contains("travel"))
                .body("next", nullValue());
    }

    @Test
    void aBudgetOutsideTheProjectsDatesIsKeptAndFound() {
        var project = project();
        Books.post(project, budget("2028-01", "10"))
                .statusCode(201)
                .body("findings.code", contains("OUTSIDE_PROJECT_DATES"));
        assertThat(Books.lines(project, "&only=odd").getList("items")).hasSize(1);
    }

    private static String path(String project) {
        return "/v1/projects/" + project + "/cost-summary";
    }
}
