package io.mandate.project.activity;

import io.mandate.platform.problem.ProblemException;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which activities are asked for. */
public class ActivityQuery {
    @QueryParam("project")
    @Parameter(description = "Of this project; this or an office must be given")
    @Nullable UUID project;

    @QueryParam("office")
    @Parameter(description = "Governed by exactly this office")
    @Nullable String office;

    @QueryParam("wbs")
    @Parameter(description = "In this work package; with a project")
    @Nullable String wbs;

    @QueryParam("only")
    @Parameter(description = "critical, milestones or late (with negative float)")
    @Nullable Only only;

    /** The kinds of activities that have an index of their own. */
    public enum Only {
        critical("a.critical"),
        milestones("a.milestone"),
        late("a.total_float < 0");

        private final String condition;

        Only(String condition) {
            this.condition = condition;
        }
    }

    static ActivityQuery of(
            @Nullable UUID project,
            @Nullable String office,
            @Nullable String wbs,
            @Nullable Only only) {
        var query = new ActivityQuery();
        query.project = project;
        query.office = office;
        query.wbs = wbs;
        query.only = only;
        return query;
    }

    /** Nobody pages through the activities of all the world. */
    void requireAPlace() {
        if (project == null && office == null) {
            throw ProblemException.invalid("/project", "must be given, or an office");
        }
        if (project == null && wbs != null) {
            throw ProblemException.invalid("/project", "must be given with a work package");
        }
    }

    String conditions() {
        var text = new StringBuilder();
        text.append(project == null ? "" : " and a.project_id = ?");
        text.append(office == null ? "" : " and a.office = ?");
        text.append(wbs == null ? "" : " and a.wbs = ?");
        return text.append(only == null ? "" : " and " + only.condition).toString();
    }

    List<Object> values() {
        var values = new ArrayList<Object>();
        add(values, project);
        add(values, office);
        add(values, wbs);
        return values;
    }

    private static void add(List<Object> values, @Nullable Object value) {
        if (value != null) {
            values.add(value);
        }
    }
}
