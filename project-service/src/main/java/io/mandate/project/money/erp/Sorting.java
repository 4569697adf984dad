package io.mandate.project.money.erp;

import io.mandate.project.ProjectId;
import io.mandate.project.money.CostProblem;
import io.mandate.project.money.erp.CostObjects.Target;
import io.mandate.project.money.ledger.Flaws;
import io.mandate.project.money.ledger.LineDraft;
import io.mandate.project.money.ledger.SourceLine;
import io.mandate.project.money.suspense.Homeless;
import io.mandate.project.money.suspense.Suspense.Place;
import io.mandate.project.money.suspense.SuspenseReason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which lines of a batch have a place in the books, and which do not. */
record Sorting(List<LineDraft> placed, List<Homeless> homeless) {
    private static final ProjectId NOWHERE =
            ProjectId.fromString("00000000-0000-0000-0000-000000000000");

    static Sorting of(ErpBatch batch, Map<String, Target> targets, Map<SourceLine, Place> places) {
        refuseDoubles(batch);
        var sorting = new Sorting(new ArrayList<>(), new ArrayList<>());
        for (int at = 0; at < batch.lines().size(); at++) {
            var line = batch.lines().get(at);
            var source = line.source(batch.system());
            sorting.sort(batch, at, targets.get(line.costObject()), places.get(source));
        }
        return sorting;
    }

    private void sort(ErpBatch batch, int at, @Nullable Target target, @Nullable Place given) {
        var line = batch.lines().get(at);
        var reason = reason(target);
        if (reason == null && target != null) {
            placed.add(line.draft(batch.system(), target.project(), target.wbs(), at));
        } else if (given != null) {
            placed.add(line.draft(batch.system(), given.project(), given.wbs(), at));
        } else {
            homeless.add(
                    new Homeless(
                            line.draft(batch.system(), NOWHERE, null, at),
                            line.costObject(),
                            reason == null ? SuspenseReason.UNKNOWN_COST_OBJECT : reason));
        }
    }

    private static @Nullable SuspenseReason reason(@Nullable Target target) {
        if (target == null) {
            return SuspenseReason.UNKNOWN_COST_OBJECT;
        }
        if (target.over()) {
            return SuspenseReason.PROJECT_IS_OVER;
        }
        return target.inPlan() ? null : SuspenseReason.UNKNOWN_WORK_PACKAGE;
    }

    private static void refuseDoubles(ErpBatch batch) {
        var seen = new HashSet<SourceLine>();
        var flaws = new Flaws();
        for (int at = 0; at < batch.lines().size(); at++) {
            var source = batch.lines().get(at).source(batch.system());
            if (!seen.add(source)) {
                flaws.add(
                        CostProblem.LINE_GIVEN_TWICE,
                        "/lines/" + at,
                        "%s is given twice".formatted(source));
            }
        }
        flaws.refuse();
    }
}
