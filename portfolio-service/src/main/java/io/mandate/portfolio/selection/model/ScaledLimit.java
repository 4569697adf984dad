package io.mandate.portfolio.selection.model;

import io.mandate.portfolio.selection.model.SelectionProblem.Candidate;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import io.mandate.portfolio.selection.model.SelectionProblem.Option;
import java.util.HashMap;
import java.util.Map;

/** A limit with what each choice uses of it, in whole numbers. */
public record ScaledLimit(Limit limit, Map<Choice, Long> use) {
    public ScaledLimit {
        use = Map.copyOf(use);
    }

    Candidate addedTo(Candidate candidate) {
        return new Candidate(
                candidate.id(),
                candidate.options().stream().map(o -> addedTo(candidate.id(), o)).toList(),
                candidate.pin());
    }

    private Option addedTo(String candidate, Option option) {
        var amount = use.get(new Choice(candidate, option.id()));
        if (amount == null) {
            return option;
        }
        var more = new HashMap<>(option.use());
        more.put(limit.name(), amount);
        return new Option(option.id(), option.value(), more);
    }
}
