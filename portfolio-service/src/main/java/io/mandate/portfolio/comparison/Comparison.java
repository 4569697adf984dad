package io.mandate.portfolio.comparison;

import static io.mandate.portfolio.PortfolioProblem.COMPARED_WITH_ITSELF;
import static io.mandate.portfolio.PortfolioProblem.DUPLICATE_ITEM;
import static io.mandate.portfolio.PortfolioProblem.PAIRS_MISSING;
import static io.mandate.portfolio.PortfolioProblem.PAIR_CONTRADICTS_ITSELF;
import static io.mandate.portfolio.PortfolioProblem.PAIR_REPEATED;
import static io.mandate.portfolio.PortfolioProblem.RATIO_OFF_SCALE;
import static io.mandate.portfolio.PortfolioProblem.UNKNOWN_ITEM;

import io.mandate.platform.problem.ProblemException;
import io.mandate.portfolio.Fraction;
import io.mandate.portfolio.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads judgements in pairs into a whole matrix, or says which pair does not fit. */
final class Comparison {
    private final List<String> items;
    private final Map<Direction, Fraction> stated = new HashMap<>();

    private record Direction(String from, String to) {
        Direction back() {
            return new Direction(to, from);
        }
    }

    private Comparison(List<String> items) {
        this.items = items;
    }

    static Judgements read(ComparisonRequest request) {
        itemsOccurOnce(request.items());
        var comparison = new Comparison(request.items());
        for (int i = 0; i < request.pairs().size(); i++) {
            comparison.add(request.pairs().get(i), "/pairs/" + i);
        }
        return new Judgements(request.items(), comparison.matrix());
    }

    private static void itemsOccurOnce(List<String> items) {
        for (int i = 0; i < items.size(); i++) {
            if (items.indexOf(items.get(i)) < i) {
                throw Refusal.at(
                        "/items/" + i, DUPLICATE_ITEM, "%s occurs twice".formatted(items.get(i)));
            }
        }
    }

    private void add(ComparisonRequest.JudgedPair pair, String pointer) {
        requireKnown(pair.first(), pointer + "/first");
        requireKnown(pair.second(), pointer + "/second");
        var direction = new Direction(pair.first(), pair.second());
        if (direction.equals(direction.back())) {
            throw Refusal.at(
                    pointer + "/second",
                    COMPARED_WITH_ITSELF,
                    "%s always counts as much as itself".formatted(pair.first()));
        }
        var ratio = ratio(pair, pointer + "/ratio");
        var back = stated.get(direction.back());
        if (back != null && !back.times(ratio).equals(Fraction.UNIT)) {
            throw Refusal.at(
                    pointer + "/ratio",
                    PAIR_CONTRADICTS_ITSELF,
                    "%s to %s was judged %s, so that this must be %s"
                            .formatted(pair.second(), pair.first(), back, back.inverse()));
        }
        if (stated.put(direction, ratio) != null) {
            throw Refusal.at(
                    pointer,
                    PAIR_REPEATED,
                    "%s to %s is judged twice".formatted(pair.first(), pair.second()));
        }
    }

    private void requireKnown(String item, String pointer) {
        if (!items.contains(item)) {
            throw Refusal.at(pointer, UNKNOWN_ITEM, "%s is not among the items".formatted(item));
        }
    }

    private static Fraction ratio(ComparisonRequest.JudgedPair pair, String pointer) {
        try {
            var ratio = Fraction.parse(pair.ratio());
            if (Judgements.onScale(ratio)) {
                return ratio;
            }
            throw Refusal.at(
                    pointer, RATIO_OFF_SCALE, "%s is not from 1/9 to 9".formatted(pair.ratio()));
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid(pointer, Objects.toString(e.getMessage()));
        }
    }

    private List<List<Fraction>> matrix() {
        var missing = new ArrayList<String>();
        var matrix = new ArrayList<List<Fraction>>();
        for (var from : items) {
            var row = new ArrayList<Fraction>();
            for (var to : items) {
                var ratio = judged(new Direction(from, to));
                if (ratio == null && items.indexOf(from) < items.indexOf(to)) {
                    missing.add("%s to %s".formatted(from, to));
                }
                row.add(ratio == null ? Fraction.UNIT : ratio);
            }
            matrix.add(row);
        }
        if (!missing.isEmpty()) {
            throw Refusal.at("/pairs", PAIRS_MISSING, "Missing: " + String.join(", ", missing));
        }
        return matrix;
    }

    private @Nullable Fraction judged(Direction direction) {
        if (direction.equals(direction.back())) {
            return Fraction.UNIT;
        }
        var back = stated.get(direction.back());
        var ratio = stated.get(direction);
        return ratio == null && back != null ? back.inverse() : ratio;
    }
}
