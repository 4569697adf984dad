package io.mandate.portfolio.selection.model;

import io.mandate.portfolio.selection.model.program.BinaryProgram;

/** Selections as the engines see them, so that engines can be compared on them. */
public final class PosedPrograms {

    private PosedPrograms() {}

    public static BinaryProgram realRegister(int seed) {
        return new Posing(RealRegister.wholeSpan(seed)).program();
    }

    public static BinaryProgram periods(int candidates, int seed) {
        return new Posing(SeededProblems.periods(candidates, 12, seed)).program();
    }

    public static BinaryProgram capacities(int candidates, int seed) {
        return new Posing(SeededCapacities.of(candidates, seed)).program();
    }

    public static BinaryProgram knapsack(int candidates, int limits, int seed) {
        return new Posing(SeededProblems.knapsack(candidates, limits, seed)).program();
    }
}
