package io.mandate.project.exchange.imports;

import io.mandate.platform.audit.Audit;
import io.mandate.platform.run.Runs;
import io.mandate.platform.web.Idempotency;
import io.mandate.project.Projects;
import io.mandate.project.plan.PlanKeeping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.Map;

/** Takes orders to import a schedule file. */
@ApplicationScoped
class ScheduleOrders {
    private final Projects projects;
    private final ScheduleImports imports;
    private final Runs runs;
    private final Idempotency idempotency;
    private final Audit audit;

    ScheduleOrders(
            Projects projects,
            ScheduleImports imports,
            Runs runs,
            Idempotency idempotency,
            Audit audit) {
        this.projects = projects;
        this.imports = imports;
        this.runs = runs;
        this.idempotency = idempotency;
        this.audit = audit;
    }

    @Transactional
    ScheduleImportView order(ScheduleImport.Request request, Path file) {
        var project = projects.require(request.projectId());
        PlanKeeping.refuseIfOver(project);
        return idempotency.once(
                request, ScheduleImportView.class, () -> take(request, project.office(), file));
    }

    private ScheduleImportView take(ScheduleImport.Request request, String office, Path file) {
        var input = Map.of("project", request.projectId().toString());
        var run = runs.start(ScheduleWork.KIND, input, office);
        imports.keep(run.id(), request, office, file);
        audit.record(
                "schedule-import.requested",
                "schedule-import",
                run.id().toString(),
                office,
                null,
                request,
                null);
        return ScheduleImportView.of(imports.require(run.id()), run);
    }
}
