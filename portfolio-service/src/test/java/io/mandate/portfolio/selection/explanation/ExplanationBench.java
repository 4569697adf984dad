package io.mandate.portfolio.selection.explanation;

import static io.mandate.portfolio.selection.model.SolveAndFollow.EFFORT;

import io.mandate.portfolio.selection.explanation.Explanation.Possible;
import io.mandate.portfolio.selection.explanation.Threshold.Sureness;
import io.mandate.portfolio.selection.model.SelectionWatch;
import io.mandate.portfolio.selection.model.SolveAndFollow;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Prints how long the explanations with a run take, beside the run, and how sharp they are. */
@Tag("bench")
class ExplanationBench {

    @ParameterizedTest
    @EnumSource
    void explanationsOfTheNearest(SolveAndFollow problems) {
        problems.measure(
                solved ->
                        sharpness(
                                Explanations.nearest(solved, EFFORT, SelectionWatch.NONE),
                                solved.known().bounds().value()));
    }

    private static String sharpness(List<Explanation> explained, long best) {
        var losses =
                explained.stream()
                        .map(Explanation::otherWay)
                        .filter(Possible.class::isInstance)
                        .map(way -> ((Possible) way).loss())
                        .toList();
        var extras =
                explained.stream()
                        .flatMap(each -> each.extras().stream())
                        .map(Explanation.Extra::threshold)
                        .toList();
        var widths =
                losses.stream()
                        .mapToDouble(each -> 100.0 * (each.high() - each.low()) / best)
                        .summaryStatistics();
        return "%d explained; losses exact %d of %d, known to %.5f %% of the value on average, %.5f %% at the most; values %s; extra budgets %s, of them with an amount that is enough %d"
                .formatted(
                        explained.size(),
                        losses.stream().filter(Range::exact).count(),
                        losses.size(),
                        widths.getAverage(),
                        widths.getMax(),
                        kinds(explained.stream().map(Explanation::value).toList()),
                        kinds(extras),
                        extras.stream().filter(each -> each.enough() != null).count());
    }

    private static String kinds(List<Threshold> thresholds) {
        var words = new ArrayList<String>();
        for (var kind : Sureness.values()) {
            words.add(kind + " " + thresholds.stream().filter(t -> t.kind() == kind).count());
        }
        return String.join(", ", words);
    }
}
