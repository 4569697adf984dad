package io.mandate.portfolio.selection.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.portfolio.selection.model.SelectionSolution.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.function.Function;
import java.util.function.IntFunction;

/** The problems of the published figures, and how long something takes that follows their solution, beside one solve. */
@SuppressWarnings("ImmutableEnumChecker") // made of methods without a state
public enum SolveAndFollow {
    REGISTER("register, whole span", RealRegister::wholeSpan),
    SEEDED("seeded, 2,500 x 12", seed -> SeededProblems.periods(2_500, 12, seed)),
    KNAPSACK("knapsack, 100 x 5", seed -> SeededProblems.knapsack(100, 5, seed)),
    STARTS("starts, 1,000 x 4", seed -> SeededStarts.of(1_000, seed));

    public static final SelectionEffort EFFORT =
            SelectionEffort.standard().within(Duration.ofMinutes(5));
    private static final int SEEDS = Integer.getInteger("bench.seeds", 3);

    private final String words;
    private final IntFunction<SelectionProblem> problems;

    SolveAndFollow(String words, IntFunction<SelectionProblem> problems) {
        this.words = words;
        this.problems = problems;
    }

    /** Prints the times of each seed, with what is said of what was found. */
    public void measure(Function<Solved, String> following) {
        var ratios = new ArrayList<Double>();
        for (int seed = 1; seed <= SEEDS; seed++) {
            var problem = problems.apply(seed);
            var solution = SelectionModel.solve(problem, EFFORT);
            assertThat(solution.status()).isIn(Status.OPTIMAL, Status.FEASIBLE);
            double solved = solution.trail().seconds();
            long before = System.nanoTime();
            var found = following.apply(Solved.of(problem, Known.of(solution)));
            double seconds = (System.nanoTime() - before) / 1e9;
            ratios.add(seconds / solved);
            print(
                    "%-22s seed %d %s solved in %.2f s, then %.2f s: %.2f x; %s",
                    words, seed, solution.status(), solved, seconds, seconds / solved, found);
        }
        print("%-22s worst %.2f x", words, ratios.stream().max(Double::compare).orElseThrow());
    }

    @SuppressWarnings("AnnotateFormatMethod") // a bench prints its table
    private static void print(String format, Object... arguments) {
        System.getLogger("bench").log(System.Logger.Level.INFO, () -> format.formatted(arguments));
    }
}
