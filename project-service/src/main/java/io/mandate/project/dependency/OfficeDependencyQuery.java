package io.mandate.project.dependency;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.scope.ScopeTree;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which dependencies of an office's projects are asked for. */
public class OfficeDependencyQuery {
    private static final String SEEN = ScopeTree.condition("d");

    @QueryParam("office")
    @Parameter(description = "That needs or provides, by projects governed by exactly this office")
    @Nullable String office;

    @QueryParam("status")
    @Nullable DependencyStatus status;

    @QueryParam("conflict")
    @Parameter(description = "Whether something stands against it")
    @Nullable Boolean conflict;

    static OfficeDependencyQuery of(
            String office, @Nullable DependencyStatus status, @Nullable Boolean conflict) {
        var query = new OfficeDependencyQuery();
        query.office = office;
        query.status = status;
        query.conflict = conflict;
        return query;
    }

    /** Nobody pages through the dependencies of all the world. */
    void requireAnOffice() {
        if (office == null || office.isBlank()) {
            throw ProblemException.invalid("/office", "must be given");
        }
    }

    String needing() {
        return "select d.id from project_dependency d where "
                + SEEN
                + " and d.office = ?"
                + DependencyQuery.filter(status, conflict)
                + " and d.id > ? order by d.id limit ?";
    }

    String providing() {
        return needing().replace("d.office", "d.provider_office");
    }

    List<Object> values(UUID after, int size) {
        var values = new ArrayList<Object>();
        values.add(String.valueOf(office));
        if (status != null) {
            values.add(status.name());
        }
        values.add(after);
        values.add(size);
        return values;
    }
}
