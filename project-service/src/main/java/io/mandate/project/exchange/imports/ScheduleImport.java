package io.mandate.project.exchange.imports;

import io.mandate.project.ProjectId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One import of one file: what was asked, and in the end what came of it. */
record ScheduleImport(
        UUID id,
        ProjectId projectId,
        String office,
        String fileName,
        boolean dryRun,
        String sha256,
        long size,
        @Nullable ScheduleResult result) {

    /** What an import is asked to do; the file is named by its hash. */
    record Request(
            ProjectId projectId, String fileName, boolean dryRun, String sha256, long size) {}
}
