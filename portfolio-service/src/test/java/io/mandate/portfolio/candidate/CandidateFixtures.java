package io.mandate.portfolio.candidate;

import io.mandate.platform.money.Money;
import io.mandate.portfolio.MonthAmount;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.ProjectStatus;
import io.mandate.portfolio.candidate.ProjectFacts.BusinessCase;
import io.mandate.portfolio.candidate.ProjectFacts.Contribution;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** Candidates as the events would make them. */
public final class CandidateFixtures {
    private CandidateFixtures() {}

    public static ProjectId id(int number) {
        return new ProjectId(new UUID(0, number));
    }

    public static Candidate candidate(int number, ProjectStatus status, ProjectFacts facts) {
        return named("Project " + number, number, status, facts);
    }

    public static Candidate named(
            String name, int number, ProjectStatus status, ProjectFacts facts) {
        var candidate = new Candidate(id(number));
        candidate.tell(new ProjectTold(name, status, facts), "HQ");
        return candidate;
    }

    /** Costs in January 2027, benefits in December 2027, in euro; contributes to goal G. */
    public static ProjectFacts facts(String cost, String benefit, int contribution) {
        return new ProjectFacts(
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2027, 1, 31),
                Money.of(cost, "EUR"),
                BigDecimal.ZERO,
                List.of(new Contribution("G", new BigDecimal(contribution))),
                new BusinessCase(
                        "EUR",
                        List.of(new MonthAmount(YearMonth.of(2027, 1), new BigDecimal(cost))),
                        List.of(new MonthAmount(YearMonth.of(2027, 12), new BigDecimal(benefit)))),
                null,
                null);
    }

    /** Says nothing about its money. */
    public static ProjectFacts silent() {
        return new ProjectFacts(null, null, null, null, null, null, null, null);
    }

    public static ProjectFacts in(String currency) {
        return new ProjectFacts(null, null, Money.of("10", currency), null, null, null, null, null);
    }
}
