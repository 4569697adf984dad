package io.mandate.portfolio.office;

import static io.mandate.portfolio.PortfolioProblem.OFFICE_CYCLE;
import static io.mandate.portfolio.PortfolioProblem.OFFICE_EXISTS;
import static io.mandate.portfolio.PortfolioProblem.UNKNOWN_OFFICE;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.scope.ScopeTree;
import io.mandate.platform.security.Caller;
import io.mandate.platform.sql.Sql;
import io.mandate.portfolio.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is below whom, and who may change it. */
@ApplicationScoped
public class OfficeTree {
    private final Sql sql;
    private final ScopeTree tree;
    private final Caller caller;

    OfficeTree(Sql sql, ScopeTree tree, Caller caller) {
        this.sql = sql;
        this.tree = tree;
        this.caller = caller;
    }

    /** The office and everything below it; of an unknown office only itself. */
    public List<String> under(String code) {
        return sql.list(
                "select descendant from scope_tree where ancestor = ? union select ?",
                row -> row.getString(1),
                code,
                code);
    }

    /** Refuses a code that is taken, be it by an office that the caller cannot see. */
    void requireFree(String code) {
        if (tree.knows(code)) {
            throw Refusal.at("/code", OFFICE_EXISTS, "There is an office " + code);
        }
    }

    /** Puts the office under its parent. The caller must govern the parent, or for a root the root itself. */
    void place(String code, @Nullable String parent) {
        caller.requireScope(parent == null ? code : parent);
        // One move at a time: two together could close a circle.
        sql.list("select pg_advisory_xact_lock(hashtext('office-tree'))", row -> 1);
        if (parent != null && !tree.knows(parent)) {
            throw Refusal.at("/parent", UNKNOWN_OFFICE, "No office " + parent);
        }
        if (parent != null && (parent.equals(code) || under(code).contains(parent))) {
            throw new ProblemException(
                    OFFICE_CYCLE, "%s is %s or below it".formatted(parent, code));
        }
        tree.place(code, parent);
    }
}
