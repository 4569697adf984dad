package io.mandate.resource.planning;

import static io.mandate.resource.ResourceProblem.ALLOCATION_RUN_NOT_FOUND;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.web.PageQuery;
import io.mandate.resource.ProjectId;
import io.mandate.resource.allocation.model.AllocationSolution;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;

/** All allocation runs with the rows of their results, as far as the caller may see them. */
@ApplicationScoped
class AllocationRuns implements PanacheRepositoryBase<AllocationRun, UUID> {

    AllocationRun require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> missing(id));
    }

    /** The run, and nobody else decides on it meanwhile. */
    AllocationRun lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> missing(id));
    }

    @Transactional
    Snapshot snapshot(UUID id) {
        return require(id).snapshot();
    }

    /** Stores the answer of the solver; the rows are written in batches. */
    @Transactional(TxType.MANDATORY)
    void conclude(UUID id, AllocationSolution solution) {
        var run = require(id);
        run.conclude(Result.of(solution));
        var rows = getEntityManager();
        int position = 0;
        for (var found : solution.assignments()) {
            rows.persist(new PlannedShare(new RowId(id, ++position), run.office(), found));
        }
        position = 0;
        for (var gap : solution.unmet()) {
            rows.persist(gap(new RowId(id, ++position), run.office(), gap));
        }
    }

    private static PlannedGap gap(RowId id, String office, AllocationSolution.Unmet gap) {
        var role = gap.demand().substring(gap.project().length() + 1);
        return new PlannedGap(
                id,
                office,
                ProjectId.fromString(gap.project()),
                role,
                gap.minutes(),
                Explanation.of(gap.reason()));
    }

    List<PlannedShare> shares(UUID run) {
        return rows(PlannedShare.class, run, 0, Integer.MAX_VALUE);
    }

    List<PlannedGap> gaps(UUID run) {
        return rows(PlannedGap.class, run, 0, Integer.MAX_VALUE);
    }

    <T> List<T> page(Class<T> row, UUID run, PageQuery page) {
        var after = page.after(1);
        return rows(row, run, after == null ? 0 : after.number(0), page.fetch());
    }

    private <T> List<T> rows(Class<T> row, UUID run, long after, int limit) {
        return getEntityManager()
                .createQuery(
                        "from %s where id.runId = :run and id.position > :after order by id.position"
                                .formatted(row.getSimpleName()),
                        row)
                .setParameter("run", run)
                .setParameter("after", (int) Math.min(after, Integer.MAX_VALUE))
                .setMaxResults(limit)
                .getResultList();
    }

    private static ProblemException missing(UUID id) {
        return new ProblemException(ALLOCATION_RUN_NOT_FOUND, "No allocation run " + id);
    }
}
