package io.mandate.portfolio.choice;

import static io.mandate.portfolio.PortfolioProblem.CHOICE_NOT_FOUND;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.web.PageQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The choices that were posed directly. */
@ApplicationScoped
class Choices implements PanacheRepositoryBase<ChoiceRun, UUID> {
    private static final UUID LAST = new UUID(-1, -1);

    ChoiceRun require(UUID runId) {
        return findByIdOptional(runId)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        CHOICE_NOT_FOUND, "No selection problem " + runId));
    }

    /** Newest first. */
    List<ChoiceRun> page(PageQuery query) {
        var after = query.after(1);
        return find("runId < ?1 order by runId desc", after == null ? LAST : after.uuid(0))
                .range(0, query.limit())
                .list();
    }
}
