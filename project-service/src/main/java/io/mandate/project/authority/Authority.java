package io.mandate.project.authority;

import static io.mandate.project.authority.AuthorityProblem.NOT_DELEGATED;

import com.fasterxml.uuid.Generators;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.security.Caller;
import io.mandate.platform.security.Role;
import io.mandate.platform.sql.Sql;
import io.mandate.project.office.Offices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lets decide who may, and remembers it against their limit of the year. */
@ApplicationScoped
public class Authority {
    private static final String SPENT =
            "select coalesce(sum(amount), 0) from decision where authority_of = ? and type = ?"
                    + " and currency = ? and approved and decided_on >= ? and decided_on < ?";

    private final Caller caller;
    private final Delegations delegations;
    private final Offices offices;
    private final Sql sql;

    Authority(Caller caller, Delegations delegations, Offices offices, Sql sql) {
        this.caller = caller;
        this.delegations = delegations;
        this.offices = offices;
        this.sql = sql;
    }

    /** Who decided, and by whose authority if it was not their own. */
    public record Decided(String by, @Nullable String onBehalfOf) {}

    /** The caller decides; refused where they may not. A refusal of the matter costs no limit. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Decided decide(
            Matter matter, boolean approved, String reason, @Nullable String onBehalfOf) {
        var today = offices.today(matter.office());
        var decider = decider(matter, onBehalfOf, today);
        // two approvals of one person at once must not both fit below the same limit
        sql.first(
                "select pg_advisory_xact_lock(hashtextextended(?, 7))",
                _ -> true,
                decider.authorityOf());
        var spent = approved ? spent(decider, matter, today.getYear()) : BigDecimal.ZERO;
        decider.require(
                approved ? matter : matter.free(),
                offices.require(matter.office()).currency(),
                spent);
        remember(matter, approved, reason, decider, today);
        return new Decided(decider.person(), onBehalfOf);
    }

    private Decider decider(Matter matter, @Nullable String onBehalfOf, LocalDate on) {
        var person = caller.name();
        if (onBehalfOf == null) {
            return new Decider(person, person, callersRoles());
        }
        return delegations
                .roles(onBehalfOf, person, matter, on)
                .map(roles -> new Decider(person, onBehalfOf, roles))
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        NOT_DELEGATED,
                                        "%s has not lent %s the authority for %s in %s on %s"
                                                .formatted(
                                                        onBehalfOf,
                                                        person,
                                                        matter.type(),
                                                        matter.office(),
                                                        on)));
    }

    /** Those of the caller's roles that may decide anything. */
    Set<String> callersRoles() {
        return Stream.of(
                        Role.EXECUTIVE,
                        Role.PORTFOLIO_MANAGER,
                        Role.PMO_ADMIN,
                        Role.PROJECT_MANAGER)
                .filter(caller::has)
                .collect(Collectors.toSet());
    }

    private BigDecimal spent(Decider decider, Matter matter, int year) {
        return sql.first(
                        SPENT,
                        row -> row.getBigDecimal(1),
                        decider.authorityOf(),
                        matter.type().name(),
                        matter.amount().currency(),
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year + 1, 1, 1))
                .orElseThrow();
    }

    private void remember(
            Matter matter, boolean approved, String reason, Decider decider, LocalDate on) {
        sql.update(
                "insert into decision (id, type, subject, office, approved, decided_by, authority_of,"
                        + " decided_on, amount, currency, reason)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Generators.timeBasedEpochGenerator().generate(),
                matter.type().name(),
                matter.subject(),
                matter.office(),
                approved,
                decider.person(),
                decider.authorityOf(),
                on,
                matter.amount().amount(),
                matter.amount().currency(),
                reason);
    }
}
