package io.mandate.project.authority;

import static io.mandate.project.authority.AuthorityProblem.DELEGATION_NOT_FOUND;

import com.fasterxml.uuid.Generators;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.scope.Scope;
import io.mandate.platform.sql.Sql;
import io.mandate.project.JsonRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The table of lent authority. */
@ApplicationScoped
class Delegations {
    private static final String READ = "select to_jsonb(d)::text from delegation d where ";

    private final Sql sql;

    Delegations(Sql sql) {
        this.sql = sql;
    }

    /** What is lent is the authority of the day on which it was lent. */
    UUID lend(String delegator, Set<String> roles, Scope scope, DelegationRequest request) {
        var id = Generators.timeBasedEpochGenerator().generate();
        sql.update(
                "insert into delegation (id, delegator, delegate, types, roles, offices, valid_from,"
                        + " valid_until) values (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                delegator,
                request.delegate().strip(),
                request.types().stream().map(DecisionType::name).sorted().toArray(String[]::new),
                roles.stream().sorted().toArray(String[]::new),
                offices(scope),
                request.validFrom(),
                request.validUntil());
        return id;
    }

    private static String[] offices(Scope scope) {
        return scope.everything()
                ? new String[] {"*"}
                : scope.codes().stream().sorted().toArray(String[]::new);
    }

    /** What the delegate may do as the delegator in a matter on a day; all loans for it together. */
    Optional<Set<String>> roles(String delegator, String delegate, Matter matter, LocalDate on) {
        var found =
                sql.list(
                        "select array_to_string(roles, ',') from delegation where delegate = ?"
                                + " and delegator = ? and valid_until >= ? and valid_from <= ?"
                                + " and ? = any(types) and not revoked and ('*' = any(offices)"
                                + " or ? = any(offices) or exists (select 1 from scope_tree"
                                + " where descendant = ? and ancestor = any(offices)))",
                        row -> row.getString(1),
                        delegate,
                        delegator,
                        on,
                        on,
                        matter.type().name(),
                        matter.office(),
                        matter.office());
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        found.stream()
                                .flatMap(each -> Arrays.stream(each.split(",")))
                                .collect(Collectors.toSet()));
    }

    List<Delegation> by(String delegator, @Nullable UUID after, int size) {
        return sql.list(
                READ + "d.delegator = ? and d.id > ? order by d.id limit ?",
                row -> JsonRows.read(row.getString(1), Delegation.class),
                delegator,
                after == null ? new UUID(0, 0) : after,
                size);
    }

    Delegation require(String delegator, UUID id) {
        return sql.first(
                        READ + "d.delegator = ? and d.id = ?",
                        row -> JsonRows.read(row.getString(1), Delegation.class),
                        delegator,
                        id)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        DELEGATION_NOT_FOUND,
                                        "%s has made no delegation %s".formatted(delegator, id)));
    }

    void revoke(UUID id) {
        sql.update("update delegation set revoked = true where id = ?", id);
    }
}
