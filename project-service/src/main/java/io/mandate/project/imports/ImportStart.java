package io.mandate.project.imports;

import static io.mandate.platform.problem.CommonProblem.OUTSIDE_SCOPE;

import io.mandate.platform.audit.Audit;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.run.RunView;
import io.mandate.platform.run.Runs;
import io.mandate.platform.scope.Scope;
import io.mandate.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Starts the run on behalf of the caller and writes down that it was asked for. */
@ApplicationScoped
class ImportStart {
    private final Runs runs;
    private final Caller caller;
    private final Audit audit;

    ImportStart(Runs runs, Caller caller, Audit audit) {
        this.runs = runs;
        this.caller = caller;
        this.audit = audit;
    }

    /** A run, the office that it belongs to, and those that its caller governs. */
    record Begun(RunView run, String office, String offices) {}

    Begun begin(ImportRequest request) {
        var scope = caller.scope();
        var office = office(scope);
        var run = runs.start(ImportWork.KIND, Map.of("source", request.source()), office);
        audit.record(
                "project-import.requested",
                "project-import",
                run.id().toString(),
                office,
                null,
                request,
                null);
        return new Begun(run, office, scope.everything() ? "*" : String.join(",", scope.codes()));
    }

    private static String office(Scope scope) {
        if (scope.everything()) {
            return "*";
        }
        return scope.codes().stream()
                .sorted()
                .findFirst()
                .orElseThrow(
                        () -> new ProblemException(OUTSIDE_SCOPE, "The token names no office"));
    }
}
