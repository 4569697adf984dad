package io.mandate.project;

import io.mandate.platform.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Projects for tests of the domain. */
public final class Samples {
    public static final LocalDate TODAY = LocalDate.of(2027, 1, 4);
    public static final ExternalRef REF = new ExternalRef("register", "project", "P-1");

    private Samples() {}

    /** Nothing but a name. */
    public static ProjectDetails bare(String name) {
        return details(name, null, null, null);
    }

    /** With a business case and no sponsor. */
    public static ProjectDetails justified(String name) {
        return details(name, businessCase("1200.00"), null, null);
    }

    /** With all that a project needs to run. */
    public static ProjectDetails startable(String name) {
        return details(
                name,
                businessCase("1200.00"),
                new PersonId(new UUID(1, 2)),
                LocalDate.of(2026, 10, 20));
    }

    public static BusinessCase businessCase(String cost) {
        var line = new BusinessCase.Line(YearMonth.of(2027, 1), new BigDecimal(cost));
        return new BusinessCase("EUR", List.of(line), List.of());
    }

    public static ProjectDetails dated(LocalDate start, LocalDate finish) {
        return new ProjectDetails(
                "Dated", null, null, null, null, null, null, start, finish, null, null, null, null,
                null, null, List.of(), null, List.of());
    }

    public static ProjectDetails costing(Money planned, Money projected) {
        return new ProjectDetails(
                "Costly", null, null, null, null, null, null, null, null, null, planned, projected,
                null, null, null, List.of(), null, List.of());
    }

    public static Statement stated(ProjectDetails details) {
        return Statement.of("it", details, Set.of(), null);
    }

    /** Proposed in the office it. */
    public static Project projectOf(ProjectDetails details) {
        return projectOf(stated(details));
    }

    public static Project projectOf(Statement statement) {
        var project = Project.of(ProjectId.next(), statement);
        project.propose(TODAY);
        return project;
    }

    private static ProjectDetails details(
            String name, BusinessCase kase, PersonId sponsor, LocalDate acceptedOn) {
        return new ProjectDetails(
                name,
                null,
                null,
                null,
                null,
                sponsor,
                acceptedOn,
                LocalDate.of(2027, 1, 1),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                kase,
                List.of());
    }
}
