package io.mandate.project.authority;

import static io.mandate.platform.security.Role.EXECUTIVE;
import static io.mandate.platform.security.Role.PMO_ADMIN;
import static io.mandate.platform.security.Role.PORTFOLIO_MANAGER;
import static io.mandate.platform.security.Role.PROJECT_MANAGER;
import static io.mandate.project.authority.DecisionType.BASELINE_CHANGE;
import static io.mandate.project.authority.DecisionType.TERMINATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mandate.platform.money.Money;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.problem.ProblemType;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeciderTest {
    @Test
    void whoAskedOrGainsDoesNotDecideNorDoesAnybodyForThem() {
        assertThat(refusal(decider("ann"), "1", "0")).isEqualTo(AuthorityProblem.OWN_MATTER);
        assertThat(refusal(decider("ben"), "1", "0")).isEqualTo(AuthorityProblem.OWN_MATTER);
        assertThat(refusal(new Decider("cem", "ann", Set.of(EXECUTIVE)), "1", "0"))
                .isEqualTo(AuthorityProblem.OWN_MATTER);
        assertThat(refusal(new Decider("ann", "cem", Set.of(EXECUTIVE)), "1", "0"))
                .isEqualTo(AuthorityProblem.OWN_MATTER);
    }

    @Test
    void aLimitHoldsToTheCent() {
        allows(decider("cem"), matter(BASELINE_CHANGE, "50000.00", "EUR"), "0");
        assertThat(refusal(decider("cem"), "50000.01", "0"))
                .isEqualTo(AuthorityProblem.LIMIT_EXCEEDED);
    }

    @Test
    void whatWasDecidedInTheYearUsesTheLimitUp() {
        allows(decider("cem"), matter(BASELINE_CHANGE, "50000", "EUR"), "200000");
        assertThat(refusal(decider("cem"), "50000", "200000.01"))
                .isEqualTo(AuthorityProblem.YEARLY_LIMIT_EXCEEDED);
    }

    @Test
    void theWidestOfSeveralRolesCounts() {
        var both = new Decider("cem", "cem", Set.of(PMO_ADMIN, PORTFOLIO_MANAGER));
        allows(both, matter(BASELINE_CHANGE, "250000", "EUR"), "0");
        var top = new Decider("cem", "cem", Set.of(PMO_ADMIN, EXECUTIVE));
        allows(top, matter(TERMINATION, "999999999", "USD"), "1000000000");
    }

    @Test
    void withoutTheAuthorityNotEvenNothingIsDecided() {
        var manager = new Decider("cem", "cem", Set.of(PROJECT_MANAGER));
        assertThat(refusal(manager, "0", "0")).isEqualTo(AuthorityProblem.AUTHORITY_MISSING);
        var admin = decider("cem");
        assertThat(refusal(admin, matter(TERMINATION, "0", "EUR"), "0"))
                .isEqualTo(AuthorityProblem.AUTHORITY_MISSING);
    }

    @Test
    void aLimitIsNotComparedWithAnotherCurrency() {
        assertThat(refusal(decider("cem"), matter(BASELINE_CHANGE, "1", "USD"), "0"))
                .isEqualTo(AuthorityProblem.LIMIT_IN_ANOTHER_CURRENCY);
        allows(decider("cem"), matter(BASELINE_CHANGE, "0", "USD"), "0");
    }

    private static Decider decider(String person) {
        return new Decider(person, person, Set.of(PMO_ADMIN));
    }

    private static Matter matter(DecisionType type, String amount, String currency) {
        return new Matter(type, "p/1", "it", "ann", "ben", Money.of(amount, currency));
    }

    private static void allows(Decider decider, Matter matter, String decided) {
        assertThatCode(() -> decider.require(matter, "EUR", new BigDecimal(decided)))
                .doesNotThrowAnyException();
    }

    private static ProblemType refusal(Decider decider, String amount, String decided) {
        return refusal(decider, matter(BASELINE_CHANGE, amount, "EUR"), decided);
    }

    private static ProblemType refusal(Decider decider, Matter matter, String decided) {
        return catchThrowableOfType(
                        ProblemException.class,
                        () -> decider.require(matter, "EUR", new BigDecimal(decided)))
                .type();
    }
}
