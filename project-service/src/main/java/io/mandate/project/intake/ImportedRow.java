package io.mandate.project.intake;

import io.mandate.project.ExternalRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row that can become a project, or news about one. The first reference is its key. */
public record ImportedRow(
        int number,
        List<ExternalRef> refs,
        @Nullable Long sourceVersion,
        String office,
        RowValues values) {}
