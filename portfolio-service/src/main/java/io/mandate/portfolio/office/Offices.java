package io.mandate.portfolio.office;

import static io.mandate.portfolio.PortfolioProblem.OFFICE_NOT_FOUND;
import static io.mandate.portfolio.PortfolioProblem.UNKNOWN_OFFICE;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.web.PageQuery;
import io.mandate.portfolio.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The offices. */
@ApplicationScoped
public class Offices implements PanacheRepositoryBase<Office, String> {

    public Office require(String code) {
        return findByIdOptional(code)
                .orElseThrow(() -> new ProblemException(OFFICE_NOT_FOUND, "No office " + code));
    }

    /** The office that a request names as the one which governs. */
    public Office requireNamed(String code) {
        return findByIdOptional(code)
                .orElseThrow(() -> Refusal.at("/office", UNKNOWN_OFFICE, "No office " + code));
    }

    List<Office> page(PageQuery query) {
        var after = query.after(1);
        return find("code > ?1 order by code", after == null ? "" : after.string(0))
                .range(0, query.limit())
                .list();
    }
}
