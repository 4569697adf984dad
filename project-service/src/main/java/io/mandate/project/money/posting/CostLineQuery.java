package io.mandate.project.money.posting;

import io.mandate.platform.problem.ProblemException;
import io.mandate.project.money.ledger.CostKind;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which cost lines are asked for. */
public class CostLineQuery {
    @QueryParam("project")
    @Parameter(description = "Of this project; this, an office or a posting must be given")
    @Nullable UUID project;

    @QueryParam("office")
    @Parameter(description = "Governed by exactly this office")
    @Nullable String office;

    @QueryParam("posting")
    @Parameter(description = "Of this posting")
    @Nullable UUID posting;

    @QueryParam("kind")
    @Parameter(description = "With a project")
    @Nullable CostKind kind;

    @QueryParam("category")
    @Parameter(description = "With a project")
    @Nullable String category;

    @QueryParam("wbs")
    @Parameter(description = "With a project: exactly this element")
    @Nullable String wbs;

    @QueryParam("period")
    @Parameter(description = "With a project: a month such as 2027-03")
    @Nullable String period;

    @QueryParam("forecast")
    @Parameter(description = "With a project: a version of its forecast")
    @Nullable Integer forecast;

    @QueryParam("only")
    @Parameter(description = "holding: what was not taken back; odd: with a finding")
    @Nullable CostLinePart only;

    /** Parts of all lines. */
    public enum CostLinePart {
        holding("l.holds"),
        odd("l.finding is not null");

        private final String condition;

        CostLinePart(String condition) {
            this.condition = condition;
        }
    }

    /** Nobody pages through the costs of all the world. */
    void requireAPlace() {
        if (project == null && office == null && posting == null) {
            throw ProblemException.invalid("/project", "must be given, or an office or a posting");
        }
        boolean narrowed =
                kind != null
                        || category != null
                        || wbs != null
                        || period != null
                        || forecast != null;
        if (project == null && narrowed) {
            throw ProblemException.invalid("/project", "must be given with other filters");
        }
    }

    String conditions() {
        var text = new StringBuilder();
        text.append(project == null ? "" : " and l.project_id = ?");
        text.append(office == null ? "" : " and l.office = ?");
        text.append(posting == null ? "" : " and l.posting = ?");
        text.append(kind == null ? "" : " and l.kind = ?");
        text.append(category == null ? "" : " and l.category = ?");
        text.append(wbs == null ? "" : " and l.wbs = ?");
        text.append(period == null ? "" : " and l.period = ?");
        text.append(forecast == null ? "" : " and l.forecast = ?");
        return text.append(only == null ? "" : " and " + only.condition).toString();
    }

    List<Object> values() {
        var values = new ArrayList<Object>();
        add(values, project);
        add(values, office);
        add(values, posting);
        add(values, kind == null ? null : kind.name());
        add(values, category);
        add(values, wbs);
        add(values, period == null ? null : firstDay(period));
        add(values, forecast);
        return values;
    }

    private static LocalDate firstDay(String month) {
        try {
            return YearMonth.parse(month).atDay(1);
        } catch (DateTimeException e) {
            throw ProblemException.invalid("/period", "must be a month such as 2027-03");
        }
    }

    private static void add(List<Object> values, @Nullable Object value) {
        if (value != null) {
            values.add(value);
        }
    }
}
