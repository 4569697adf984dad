package io.mandate.project.exchange.imports;

import io.mandate.platform.problem.ProblemException;
import io.mandate.project.Project;
import io.mandate.project.Projects;
import io.mandate.project.exchange.file.ForeignSchedule;
import io.mandate.project.exchange.file.Remark;
import io.mandate.project.exchange.file.RemarkCode;
import io.mandate.project.exchange.imports.ScheduleResult.Outcome;
import io.mandate.project.exchange.merge.Change;
import io.mandate.project.exchange.merge.Difference;
import io.mandate.project.exchange.merge.FlawRows;
import io.mandate.project.exchange.merge.Ground;
import io.mandate.project.exchange.merge.Merged;
import io.mandate.project.exchange.merge.Merging;
import io.mandate.project.exchange.merge.PlannedElsewhere;
import io.mandate.project.finding.Severity;
import io.mandate.project.plan.PlanKeeping;
import io.mandate.project.plan.Planning;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Makes the plan of a project that of a file, whole or not at all. */
@ApplicationScoped
class ScheduleTaking {
    private final Projects projects;
    private final PlanKeeping plans;
    private final ScheduleSources sources;
    private final ScheduleImports imports;
    private final ReportTable table;

    ScheduleTaking(
            Projects projects,
            PlanKeeping plans,
            ScheduleSources sources,
            ScheduleImports imports,
            ReportTable table) {
        this.projects = projects;
        this.plans = plans;
        this.sources = sources;
        this.imports = imports;
        this.table = table;
    }

    /** What is to be told of an import. */
    record Report(Outcome outcome, List<Change> changes, int baselines, List<Remark> remarks) {
        static Report refused(List<Remark> remarks) {
            return new Report(Outcome.REFUSED, List.of(), 0, remarks);
        }
    }

    /** In the caller's transaction; a refused file writes nothing. */
    Report take(ScheduleImport ordered, ForeignSchedule file) {
        var project = projects.require(ordered.projectId());
        var ground = sources.ground(project.id());
        if (ground.refuses(file.guid())) {
            var remark = Remark.ofFile(RemarkCode.ANOTHER_PROJECT, "GUID", file.guid());
            return Report.refused(List.of(remark));
        }
        var merged = Merging.of(file, ground);
        if (merged.remarks().stream().anyMatch(ScheduleTaking::refuses)) {
            return Report.refused(merged.remarks());
        }
        try {
            PlanKeeping.refuseIfOver(project);
            return take(project, ordered, file, ground, merged);
        } catch (FlawedException flawed) {
            var remarks = new ArrayList<>(merged.remarks());
            remarks.addAll(FlawRows.of(flawed.problem, merged));
            return Report.refused(remarks);
        }
    }

    private static boolean refuses(Remark remark) {
        return remark.code().severity() == Severity.ERROR;
    }

    private Report take(
            Project project,
            ScheduleImport ordered,
            ForeignSchedule file,
            Ground ground,
            Merged merged) {
        var planned = planned(project, merged);
        var changes = Difference.between(ground.present(), merged.request());
        var remarks = new ArrayList<>(merged.remarks());
        remarks.addAll(PlannedElsewhere.of(planned.rows(), merged));
        if (!changes.isEmpty()) {
            plans.adopt(project, merged.request(), planned);
        }
        int baselines = sources.keep(project, ordered.fileName(), file, merged);
        var same = changes.isEmpty() && baselines == 0;
        return new Report(same ? Outcome.UNCHANGED : Outcome.TAKEN, changes, baselines, remarks);
    }

    private static Planning planned(Project project, Merged merged) {
        try {
            return Planning.of(project, merged.request());
        } catch (ProblemException e) {
            throw new FlawedException(e);
        }
    }

    void report(ScheduleImport ordered, ForeignSchedule file, Report report) {
        table.add(ordered.id(), report.remarks(), report.changes());
        imports.conclude(
                ordered.id(),
                ScheduleResult.of(
                        report.outcome(),
                        file,
                        report.changes(),
                        report.baselines(),
                        report.remarks()));
    }

    /** A rule refuses the plan before anything of it is written. */
    private static final class FlawedException extends RuntimeException {
        private final transient ProblemException problem;

        FlawedException(ProblemException problem) {
            super(problem);
            this.problem = problem;
        }
    }
}
