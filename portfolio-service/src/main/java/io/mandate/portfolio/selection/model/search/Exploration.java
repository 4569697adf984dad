package io.mandate.portfolio.selection.model.search;

import io.mandate.portfolio.selection.model.engine.Effort;
import io.mandate.portfolio.selection.model.engine.FewRows;
import io.mandate.portfolio.selection.model.engine.Guard;
import io.mandate.portfolio.selection.model.engine.Metered;
import io.mandate.portfolio.selection.model.engine.Relaxation;
import io.mandate.portfolio.selection.model.engine.Scip;
import io.mandate.portfolio.selection.model.program.BinaryProgram;
import java.util.List;

/** Which neighbourhoods of a choice are worth settling, and by what, depends on the limits. */
record Exploration(BinaryProgram program, Relaxation relaxation, Guard guard) {
    private static final int NEAR = 60;
    private static final double NEAREST = 0.1;

    /** Of the work for all neighbourhoods, for one under few and one under many limits. */
    private static final double SOME = 0.025;

    private static final double MANY = 0.1;

    interface Way {
        boolean[] from(boolean[] choice, long bound);
    }

    /** An improvement, and who makes it. */
    record Step(String engine, Way way) {
        boolean[] from(boolean[] choice, long bound) {
            return way.from(choice, bound);
        }
    }

    /** Where few limits count most columns, many that are drawn; where they count few of them, the most doubtful. */
    List<Step> underFew(Effort effort) {
        var doubts = relaxation.doubts();
        if (!FewRows.fits(program)) {
            return List.of();
        }
        if (program.dense()) {
            var draw = new DoubtfulColumns(doubts, effort.seed());
            return List.of(
                    drawn("tree core", new FewRows(effort.share(SOME), guard), draw, effort));
        }
        return program.columns() <= Search.SMALL
                ? List.of()
                : List.of(nearest(doubts, NEAR, effort), nearest(doubts, 2 * NEAR, effort));
    }

    /** Where limits are many, those that have to do with each other. */
    List<Step> underMany(Effort effort) {
        if (FewRows.fits(program)) {
            return List.of();
        }
        var draw = new RelatedColumns(program, relaxation, effort.seed());
        return List.of(drawn("SCIP core", new Scip(effort.share(MANY), guard), draw, effort));
    }

    private Step drawn(String name, Metered engine, Draw draw, Effort effort) {
        var near = new Neighbourhoods(program, engine, guard);
        return new Step(name, (choice, bound) -> near.drawn(draw, choice, bound, effort.work()));
    }

    private Step nearest(int[] doubts, int count, Effort effort) {
        var near = new Neighbourhoods(program, new Scip(effort.share(NEAREST), guard), guard);
        return new Step("SCIP core", (choice, _) -> near.nearest(doubts, choice, count));
    }
}
