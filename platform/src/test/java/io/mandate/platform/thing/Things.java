package io.mandate.platform.thing;

import io.mandate.platform.problem.CommonProblem;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.web.PageQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class Things implements PanacheRepositoryBase<Thing, UUID> {
    Thing require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "No thing " + id));
    }

    List<Thing> named(String prefix, PageQuery page) {
        var after = page.after(1);
        return find(
                        "name like ?1 and name > ?2 order by name",
                        prefix + "%",
                        after == null ? "" : after.string(0))
                .page(0, page.fetch())
                .list();
    }
}
