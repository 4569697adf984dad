package io.mandate.project.money.labour;

import io.mandate.platform.money.Money;
import io.mandate.project.ProjectId;
import io.mandate.project.money.ledger.CostKind;
import io.mandate.project.money.ledger.LineDraft;
import io.mandate.project.money.ledger.SourceLine;
import io.mandate.project.money.terms.Category;
import io.mandate.project.money.terms.Origin;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What this service reads of a month's labour: sums by work package and role, so far; the project is the subject. */
record LabourCost(YearMonth period, List<Line> lines) {
    static final String TYPE = "mandate.resource.labour-cost-recorded.v1";
    static final String SYSTEM = "resource-service";

    LabourCost {
        if (period == null || lines == null) {
            throw new IllegalArgumentException("needs period and lines");
        }
    }

    /** What one role has cost on one work package. */
    record Line(@Nullable String workPackage, String role, Money amount) {
        Line {
            if (role == null || amount == null) {
                throw new IllegalArgumentException("needs role and amount");
            }
        }
    }

    /** They are true at the end of the month, and go to an open period if that one is closed. */
    List<LineDraft> drafts(ProjectId project) {
        return lines.stream().map(line -> draft(project, line)).toList();
    }

    private LineDraft draft(ProjectId project, Line line) {
        return new LineDraft(
                "/lines",
                project,
                CostKind.ACTUAL,
                Origin.TIMESHEET,
                new SourceLine(
                        SYSTEM,
                        "labour/%s/%s".formatted(project, period),
                        "%s/%s"
                                .formatted(
                                        Objects.requireNonNullElse(line.workPackage(), "-"),
                                        line.role())),
                Category.LABOUR,
                line.workPackage(),
                period.atEndOfMonth(),
                period.atEndOfMonth(),
                line.amount(),
                null,
                line.role(),
                null,
                true);
    }
}
