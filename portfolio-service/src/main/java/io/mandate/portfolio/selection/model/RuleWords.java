package io.mandate.portfolio.selection.model;

import io.mandate.portfolio.selection.model.Rule.Ceiling;
import io.mandate.portfolio.selection.model.Rule.Floor;
import io.mandate.portfolio.selection.model.Rule.MustBeIn;
import io.mandate.portfolio.selection.model.Rule.MustBeOut;
import io.mandate.portfolio.selection.model.Rule.Related;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.AtLeast;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.AtMost;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.Excludes;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.OptionRequires;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.Requires;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Says rules as sentences, with amounts as the caller writes them. */
public final class RuleWords {
    private static final int NAMED = 10;

    private final BiFunction<String, Long, String> amount;

    /** Told how to write an amount of a limit. */
    public RuleWords(BiFunction<String, Long, String> amount) {
        this.amount = amount;
    }

    public String of(Rule rule) {
        return switch (rule) {
            case Ceiling(Limit limit) ->
                    "at most %s of %s".formatted(written(limit, limit.ceiling()), limit.name());
            case Floor(Limit limit) ->
                    "at least %s of %s".formatted(written(limit, limit.floor()), limit.name());
            case Related(Relation relation) -> of(relation);
            case MustBeIn(String candidate) -> candidate + " must be in";
            case MustBeOut(String candidate) -> candidate + " must be out";
        };
    }

    private String written(Limit limit, @Nullable Long number) {
        return amount.apply(limit.name(), Objects.requireNonNull(number));
    }

    private static String of(Relation relation) {
        return switch (relation) {
            case Requires(var candidate, var needed) -> "%s needs %s".formatted(candidate, needed);
            case OptionRequires(var candidate, var option, var needed, var oneOf) ->
                    "%s in %s needs %s in one of %s"
                            .formatted(candidate, option, needed, listed(oneOf));
            case Excludes(var one, var other) ->
                    "%s and %s rule each other out".formatted(one, other);
            case AtMost(var count, var candidates) ->
                    "at most %d of %s".formatted(count, listed(candidates));
            case AtLeast(var count, var candidates) ->
                    "at least %d of %s".formatted(count, listed(candidates));
        };
    }

    private static String listed(List<String> names) {
        var first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() <= NAMED
                ? first
                : "%s and %d more".formatted(first, names.size() - NAMED);
    }
}
