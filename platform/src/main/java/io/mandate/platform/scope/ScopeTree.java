package io.mandate.platform.scope;

import io.mandate.platform.problem.CommonProblem;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** This service's copy of the tree of offices, as pairs of ancestor and descendant. */
@ApplicationScoped
public class ScopeTree {
    /** Whether the caller sees all rows. */
    public static final String ALL = CallersOffices.TEXT + " = '*'";

    /** Behind a column: it has one of the offices in the caller's token. */
    public static final String NAMED = " = any(" + CallersOffices.LIST + ")";

    /** Behind a column: it has an office below one of them. */
    public static final String BELOW =
            " in (select t.descendant from scope_tree t where t.ancestor" + NAMED + ")";

    /** On every entity with an office, as {@code @SQLRestriction}: the caller sees no other row of it. */
    public static final String GOVERNED =
            "(" + ALL + " or office" + NAMED + " or office" + BELOW + ")";

    private final Sql sql;
    private final CurrentScope scope;

    ScopeTree(Sql sql, CurrentScope scope) {
        this.sql = sql;
        this.scope = scope;
    }

    /** Puts an office, with everything below it, under a parent; null makes it a root. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void place(String code, @Nullable String parent) {
        sql.list("select pg_advisory_xact_lock(hashtext('scope_tree'))", row -> true);
        plant(code);
        detach(code);
        if (parent != null) {
            plant(parent);
            attach(code, parent);
        }
    }

    /** A child may be heard of before its parent: the parent then stands as a root until it is placed. */
    private void plant(String code) {
        sql.update(
                "insert into scope_tree (ancestor, descendant, depth) values (?, ?, 0) on conflict do nothing",
                code,
                code);
    }

    private void detach(String code) {
        sql.update(
                "delete from scope_tree where descendant in"
                        + " (select descendant from scope_tree where ancestor = ?)"
                        + " and ancestor in (select ancestor from scope_tree"
                        + " where descendant = ? and ancestor <> descendant)",
                code,
                code);
    }

    private void attach(String code, String parent) {
        int pairs =
                sql.update(
                        "insert into scope_tree (ancestor, descendant, depth)"
                                + " select p.ancestor, c.descendant, p.depth + c.depth + 1"
                                + " from scope_tree p cross join scope_tree c"
                                + " where p.descendant = ? and c.ancestor = ? and not exists"
                                + " (select 1 from scope_tree where ancestor = ? and descendant = ?)",
                        parent,
                        code,
                        code,
                        parent);
        if (pairs == 0) {
            throw new ProblemException(
                    CommonProblem.CONFLICT, "%s cannot be below itself".formatted(code));
        }
    }

    public boolean knows(String code) {
        return !sql.list(
                        "select 1 from scope_tree where ancestor = ? and descendant = ?",
                        row -> row.getInt(1),
                        code,
                        code)
                .isEmpty();
    }

    /** The same for plain SQL on a table (or alias) with an office column. */
    public static String condition(String alias) {
        return GOVERNED.replace(" office ", " " + alias + ".office ");
    }

    /** Whether the current scope reaches this office. */
    public boolean reaches(String code) {
        var current = scope.get();
        return current.everything()
                || current.codes().contains(code)
                || !sql.list(
                                "select 1 from scope_tree where descendant = ? and ancestor = any(?)",
                                row -> row.getInt(1),
                                code,
                                List.copyOf(current.codes()).toArray(String[]::new))
                        .isEmpty();
    }
}
