package io.mandate.portfolio.directive;

import static io.mandate.portfolio.PortfolioProblem.DIRECTIVE_NOT_FOUND;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.web.PageQuery;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.portfolio.PortfolioId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The directives of all portfolios. */
@ApplicationScoped
public class Directives implements PanacheRepositoryBase<Directive, DirectiveId> {
    private static final UUID FIRST = new UUID(0, 0);

    Directive require(PortfolioId portfolio, DirectiveId id) {
        return findByIdOptional(id)
                .filter(directive -> directive.portfolioId().equals(portfolio))
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        DIRECTIVE_NOT_FOUND,
                                        "No directive %s of portfolio %s"
                                                .formatted(id, portfolio)));
    }

    /** In the order in which they were given. */
    List<Directive> page(PortfolioId portfolio, @Nullable ProjectId project, PageQuery query) {
        var after = query.after(1);
        var values =
                Parameters.with("portfolio", portfolio.value())
                        .and("after", after == null ? FIRST : after.uuid(0));
        var ofProject = project == null ? "" : " and projectId.value = :project";
        return find(
                        "portfolioId.value = :portfolio and id.value > :after"
                                + ofProject
                                + " order by id.value",
                        project == null ? values : values.and("project", project.value()))
                .range(0, query.limit())
                .list();
    }
}
