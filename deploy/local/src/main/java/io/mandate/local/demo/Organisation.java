package io.mandate.local.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.local.api.Offices.Office;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The invented IT department of a manufacturer, in the form in which the services take it.
 *
 * @param today the month in which the story plays; staff is allocated for the next one
 */
record Organisation(
        YearMonth today,
        List<Office> offices,
        List<Goal> goals,
        List<Period> periods,
        List<Person> people,
        List<Project> projects) {
    static final String ROOT = "IT";
    static final String CURRENCY = "EUR";

    record Goal(String code, String name, BigDecimal weight) {}

    record Period(YearMonth from, YearMonth to, String budget) {
        boolean contains(YearMonth month) {
            return !month.isBefore(from) && !month.isAfter(to);
        }
    }

    record Ref(String system, String type, String id) {}

    record Skill(String code, int level) {}

    record Person(
            String office,
            String name,
            String role,
            List<Skill> skills,
            int monthlyHours,
            List<Ref> externalRefs) {}

    record Fit(String goal, int contribution) {}

    record Amount(YearMonth month, String amount) {
        BigDecimal value() {
            return new BigDecimal(amount);
        }
    }

    record BusinessCase(String currency, List<Amount> costs, List<Amount> benefits) {}

    record Demand(String role, YearMonth month, int hours) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Project(
            String office,
            String name,
            String kind,
            UUID sponsorId,
            @Nullable LocalDate sponsorAcceptedOn,
            LocalDate start,
            LocalDate plannedFinish,
            BigDecimal riskFactor,
            List<Fit> strategicFit,
            BusinessCase businessCase,
            List<Demand> demand,
            List<Ref> externalRefs) {

        boolean asksForPeopleIn(YearMonth month) {
            return demand.stream().anyMatch(line -> line.month().equals(month));
        }
    }

    Organisation {
        offices = List.copyOf(offices);
        goals = List.copyOf(goals);
        periods = List.copyOf(periods);
        people = List.copyOf(people);
        projects = List.copyOf(projects);
    }

    /** The month for which people are allocated. */
    YearMonth staffedMonth() {
        return today.plusMonths(1);
    }

    long projectsAskingForPeople() {
        return projects.stream().filter(each -> each.asksForPeopleIn(staffedMonth())).count();
    }
}
