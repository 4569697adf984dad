package io.mandate.project.authority;

import static io.mandate.project.authority.AuthorityProblem.AUTHORITY_MISSING;
import static io.mandate.project.authority.AuthorityProblem.LIMIT_EXCEEDED;
import static io.mandate.project.authority.AuthorityProblem.LIMIT_IN_ANOTHER_CURRENCY;
import static io.mandate.project.authority.AuthorityProblem.OWN_MATTER;
import static io.mandate.project.authority.AuthorityProblem.YEARLY_LIMIT_EXCEEDED;

import io.mandate.platform.problem.ProblemException;
import java.math.BigDecimal;
import java.util.Set;

/**
 * Somebody who decides, by their own authority or by that of who has lent them theirs: then the roles
 * and the limit are the lender's.
 */
record Decider(String person, String authorityOf, Set<String> roles) {

    /** Nobody decides their own matter, and nobody beyond their limit. */
    void require(Matter matter, String limitCurrency, BigDecimal decidedThisYear) {
        if (matter.concerns(person) || matter.concerns(authorityOf)) {
            throw new ProblemException(
                    OWN_MATTER, "Whoever asked or gains does not decide; somebody else must");
        }
        var limit = BuiltInLimits.of(matter.type(), roles);
        if (limit.isZero()) {
            throw new ProblemException(
                    AUTHORITY_MISSING,
                    "The roles of %s decide nothing of type %s"
                            .formatted(authorityOf, matter.type()));
        }
        requireWithin(limit, matter, limitCurrency, decidedThisYear);
    }

    private void requireWithin(
            Limit limit, Matter matter, String limitCurrency, BigDecimal decidedThisYear) {
        var amount = matter.amount();
        boolean unlimited = limit.each() == null;
        if (!unlimited
                && amount.amount().signum() != 0
                && !amount.currency().equals(limitCurrency)) {
            throw new ProblemException(
                    LIMIT_IN_ANOTHER_CURRENCY,
                    "The limit of %s is in %s, the matter in %s"
                            .formatted(authorityOf, limitCurrency, amount.currency()));
        }
        if (!limit.allows(amount.amount())) {
            throw new ProblemException(
                    LIMIT_EXCEEDED,
                    "%s %s is more than the %s that %s may decide at a time"
                            .formatted(
                                    amount.amount(), amount.currency(), limit.each(), authorityOf));
        }
        if (!limit.allowsInYear(decidedThisYear.add(amount.amount()))) {
            throw new ProblemException(
                    YEARLY_LIMIT_EXCEEDED,
                    "With the %s decided this year it is more than the %s that %s may decide in one"
                            .formatted(decidedThisYear, limit.perYear(), authorityOf));
        }
    }
}
