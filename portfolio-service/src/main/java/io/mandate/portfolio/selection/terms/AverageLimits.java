package io.mandate.portfolio.selection.terms;

import static java.math.RoundingMode.HALF_EVEN;
import static java.util.stream.Collectors.toMap;

import io.mandate.portfolio.posing.Marks;
import io.mandate.portfolio.posing.PosedSelection;
import io.mandate.portfolio.selection.model.Choice;
import io.mandate.portfolio.selection.model.SelectionSolution;
import io.mandate.portfolio.selection.model.Shares;
import io.mandate.portfolio.selection.result.SelectionResult.AverageUse;
import io.mandate.portfolio.selection.result.SelectionResult.Averaged;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The averages of a portfolio's balance as limits of the problem: of the alignment, of the risk, and of
 * what is 1 for a high risk and else 0, which is the share of high risks. Weighted by what is taken from the
 * budgets by what runs: stopping or pausing something serves no goal and has no risk.
 */
public final class AverageLimits {
    private static final int DIGITS = 6;

    private final PosedSelection posed;
    private final List<PosedWay> ways;
    private final Map<Choice, BigDecimal> figures;

    /** The average of these marks is at least or at most so much. */
    private record Average(
            Averaged of,
            String name,
            Function<Marks, @Nullable BigDecimal> mark,
            @Nullable BigDecimal atLeast,
            @Nullable BigDecimal atMost) {

        static Average atLeast(
                Averaged of,
                String name,
                Function<Marks, @Nullable BigDecimal> mark,
                BigDecimal least) {
            var words = "%s of at least %s".formatted(name, least.toPlainString());
            return new Average(of, words, mark, least, null);
        }

        static Average atMost(
                Averaged of,
                String name,
                Function<Marks, @Nullable BigDecimal> mark,
                BigDecimal most) {
            var words = "%s of at most %s".formatted(name, most.toPlainString());
            return new Average(of, words, mark, null, most);
        }
    }

    AverageLimits(PosedSelection posed, List<PosedWay> ways) {
        this.posed = posed;
        this.ways = ways.stream().filter(way -> way.option().runs()).toList();
        this.figures =
                this.ways.stream()
                        .collect(
                                toMap(
                                        PosedWay::choice,
                                        way -> way.option().worth().cost().budgeted()));
    }

    List<TermLimit> limits() {
        var limits = new ArrayList<TermLimit>();
        for (var average : averages()) {
            var marks = marks(average);
            var least = average.atLeast();
            var most = average.atMost();
            if (least != null) {
                limits.add(
                        TermLimit.scaled(
                                Shares.averageAtLeast(average.name(), figures, marks, least)));
            }
            if (most != null) {
                limits.add(
                        TermLimit.scaled(
                                Shares.averageAtMost(average.name(), figures, marks, most)));
            }
        }
        return limits;
    }

    private List<Average> averages() {
        var averages = new ArrayList<Average>();
        var balance = posed.balance();
        var alignment = balance == null ? null : balance.alignment();
        if (alignment != null && alignment.averageAtLeast() != null) {
            averages.add(
                    Average.atLeast(
                            Averaged.ALIGNMENT,
                            "average alignment",
                            Marks::alignment,
                            alignment.averageAtLeast()));
        }
        var risk = balance == null ? null : balance.risk();
        if (risk != null && risk.averageAtMost() != null) {
            averages.add(
                    Average.atMost(
                            Averaged.RISK, "average risk", Marks::risk, risk.averageAtMost()));
        }
        if (risk != null && risk.high() != null) {
            var above = risk.high().above();
            averages.add(
                    Average.atMost(
                            Averaged.HIGH_RISK,
                            "share of risks above " + above.toPlainString(),
                            marks -> high(marks.risk(), above),
                            risk.high().atMost()));
        }
        return averages;
    }

    private static @Nullable BigDecimal high(@Nullable BigDecimal risk, BigDecimal above) {
        if (risk == null) {
            return null;
        }
        return risk.compareTo(above) > 0 ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    private Map<Choice, BigDecimal> marks(Average average) {
        return ways.stream().collect(toMap(PosedWay::choice, way -> mark(average, way)));
    }

    private static BigDecimal mark(Average average, PosedWay way) {
        var marks = way.project().marks();
        var mark = marks == null ? null : average.mark().apply(marks);
        if (mark == null) {
            throw new IllegalStateException("Nothing is known of " + way.choice());
        }
        return mark;
    }

    /** What the averages of what is chosen come to. */
    public static List<AverageUse> use(PosedSelection posed, SelectionSolution solution) {
        var limits = new AverageLimits(posed, PosedWay.all(posed));
        return limits.averages().stream().map(each -> limits.use(each, solution)).toList();
    }

    private AverageUse use(Average average, SelectionSolution solution) {
        var marks = marks(average);
        var all = posed.coins().amount(0);
        var sum = BigDecimal.ZERO;
        for (var chosen : solution.chosen().entrySet()) {
            var choice = new Choice(chosen.getKey(), chosen.getValue());
            var figure = figures.getOrDefault(choice, BigDecimal.ZERO);
            all = all.add(figure);
            sum = sum.add(figure.multiply(marks.getOrDefault(choice, BigDecimal.ZERO)));
        }
        return new AverageUse(
                average.of(),
                all,
                all.signum() == 0 ? null : sum.divide(all, DIGITS, HALF_EVEN),
                average.atLeast(),
                average.atMost());
    }
}
