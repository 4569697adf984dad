package io.mandate.project.exchange.imports;

import io.mandate.platform.run.RunView;
import io.mandate.platform.run.Runs;
import io.mandate.platform.sql.Snapshot;
import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.project.ProjectId;
import io.mandate.project.Projects;
import io.mandate.project.exchange.merge.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shows imports of schedule files to whom the project is shown. */
@ApplicationScoped
class ScheduleReading {
    private static final UUID FIRST = new UUID(0, 0);

    private final Projects projects;
    private final ScheduleImports imports;
    private final ReportTable report;
    private final Runs runs;
    private final Snapshot snapshot;

    ScheduleReading(
            Projects projects,
            ScheduleImports imports,
            ReportTable report,
            Runs runs,
            Snapshot snapshot) {
        this.projects = projects;
        this.imports = imports;
        this.report = report;
        this.runs = runs;
        this.snapshot = snapshot;
    }

    ScheduleImportView view(ProjectId project, UUID id) {
        return snapshot.read(
                () -> {
                    projects.require(project);
                    return ScheduleImportView.of(imports.require(project, id), runs.require(id));
                });
    }

    Page<ScheduleImportView> page(ProjectId project, PageQuery page) {
        return snapshot.read(() -> pageOf(project, page));
    }

    private Page<ScheduleImportView> pageOf(ProjectId project, PageQuery page) {
        projects.require(project);
        var after = page.after(1);
        var rows = imports.after(project, after == null ? FIRST : after.uuid(0), page.fetch());
        var states = runs.byId(rows.stream().map(ScheduleImport::id).toList());
        return Page.of(
                rows,
                page,
                row -> Cursor.of(row.id()),
                row -> ScheduleImportView.of(row, state(states.get(row.id()))));
    }

    private static RunView state(@Nullable RunView run) {
        return Objects.requireNonNull(run);
    }

    @Transactional
    Page<RemarkView> remarks(ProjectId project, UUID id, RemarkQuery query, PageQuery page) {
        projects.require(project);
        imports.require(project, id);
        var after = page.after(1);
        var rows = report.remarks(id, query, after == null ? 0 : after.number(0), page.fetch());
        return Page.of(rows, page, row -> Cursor.of(row.number()), Function.identity());
    }

    @Transactional
    Page<Change> changes(ProjectId project, UUID id, PageQuery page) {
        projects.require(project);
        imports.require(project, id);
        var after = page.after(1);
        var rows = report.changes(id, after == null ? 0 : after.number(0), page.fetch());
        return Page.of(rows, page, row -> Cursor.of(row.number()), Function.identity());
    }
}
