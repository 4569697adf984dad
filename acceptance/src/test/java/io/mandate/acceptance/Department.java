package io.mandate.acceptance;

import static io.mandate.acceptance.Ideas.CHATBOT;
import static io.mandate.acceptance.Ideas.CRM;
import static io.mandate.acceptance.Ideas.DATA_CENTRE;
import static io.mandate.acceptance.Ideas.PORTAL;
import static io.mandate.acceptance.Ideas.WAREHOUSE;

import io.restassured.path.json.JsonPath;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An IT department of three people with eight ideas, and a desk for each part of the main job. */
record Department(
        PlanningYear year,
        PortfolioDesk portfolio,
        ProjectDesk projects,
        StaffingDesk staffing,
        ReportDesk reports) {

    static Department in(Pmo pmo) {
        var year = PlanningYear.next(ZoneId.of("Europe/Berlin"));
        var office = new Office(pmo, year);
        return new Department(
                year,
                new PortfolioDesk(office),
                new ProjectDesk(office),
                new StaffingDesk(office),
                new ReportDesk(office));
    }

    /** Its goals weigh 7 and 3, and each period has a budget. */
    JsonPath opens() {
        portfolio.openOffice();
        portfolio.setGoals(7, 3);
        return portfolio.openPortfolio(700_000, 500_000);
    }

    /** One of the ideas runs already, but has to wait for its licence. */
    void proposes() {
        Ideas.all().forEach(projects::propose);
        projects.runAndPause(WAREHOUSE, year.second().atDay(1), "the licence is late");
        portfolio.eventuallyKnows(
                Ideas.all().stream()
                        .map(Proposal::name)
                        .collect(
                                Collectors.toMap(
                                        Function.identity(),
                                        name -> name.equals(WAREHOUSE) ? "ON_HOLD" : "PROPOSED")));
    }

    void hires() {
        staffing.hire("Ada", "developer", "java", 140);
        staffing.hire("Bob", "developer", "java", 140);
        staffing.hire("Cleo", "analyst", "bpmn", 140);
    }

    /** Plans the month for those who have accepted to start. */
    JsonPath plans() {
        staffing.eventuallyKnows(
                Map.of(
                        CRM, "WANTED",
                        PORTAL, "WANTED",
                        DATA_CENTRE, "WANTED",
                        CHATBOT, "PAUSED",
                        WAREHOUSE, "PAUSED"));
        return staffing.plan();
    }
}
