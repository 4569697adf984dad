package io.mandate.project.imports;

import static io.mandate.project.ProjectProblem.ODD_DETAILS;

import io.mandate.platform.problem.ProblemException;
import io.mandate.project.ExternalRef;
import io.mandate.project.Oddity;
import io.mandate.project.ProjectDetails;
import io.mandate.project.intake.ImportedRow;
import io.mandate.project.upsert.Draft;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a register: what it publishes is taken as it is, however odd, as long as it can be added up. */
record RowDraft(ImportedRow row) implements Draft {
    @Override
    public List<ExternalRef> refs() {
        return row.refs();
    }

    @Override
    public @Nullable Long sourceVersion() {
        return row.sourceVersion();
    }

    /** A register without versions is always the newest. */
    @Override
    public boolean needsVersion() {
        return false;
    }

    @Override
    public String office() {
        return row.office();
    }

    @Override
    public ProjectDetails details(@Nullable ProjectDetails before) {
        var details = row.values().onto(before);
        Oddity.added(before, details).stream()
                .filter(each -> each.code() == Oddity.Code.MIXED_CURRENCIES)
                .findFirst()
                .ifPresent(
                        each -> {
                            throw new ProblemException(
                                    ODD_DETAILS, each.pointer() + " " + each.code().message());
                        });
        return details;
    }
}
