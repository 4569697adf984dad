package io.mandate.portfolio.selection.model.search;

import io.mandate.portfolio.selection.model.engine.Effort;
import io.mandate.portfolio.selection.model.engine.Guard;
import io.mandate.portfolio.selection.model.engine.Watch;
import io.mandate.portfolio.selection.model.program.BinaryProgram;
import io.mandate.portfolio.selection.model.program.Core;
import io.mandate.portfolio.selection.model.program.Fixing;

/** Solves a program with whichever engines fit its structure, in a fixed order, until proof or the end of the work. */
public final class BinarySolver {
    private BinarySolver() {}

    public static Answer solve(BinaryProgram program, Fixing fixing, Effort effort, Watch watch) {
        try (var guard = Guard.over(effort, watch)) {
            var search = new Search(Core.of(program, fixing), effort, guard);
            search.climb();
            search.findAny(0.2);
            search.fillRows();
            search.searchTree(1);
            search.exploreNeighbourhoods(0.5);
            search.searchTree(0.5);
            if (search.columns() <= Search.SMALL) {
                search.learnClauses(0.6);
            }
            search.branchAndCut(0.8);
            search.exploreLimits(0.3);
            search.searchTree(0.5);
            search.deepen(0.6);
            search.proveExactly(0.5);
            return search.answer();
        }
    }
}
