package io.mandate.platform.state;

import io.mandate.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.stream.Collectors;

/** The kinds of aggregates whose states this service tells. */
@ApplicationScoped
class StateSources {
    private final Instance<StateSource> sources;

    StateSources(Instance<StateSource> sources) {
        this.sources = sources;
    }

    StateSource require(String aggregate) {
        return sources.stream()
                .filter(each -> each.aggregate().equals(aggregate))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid("/aggregate", "must be " + known()));
    }

    private String known() {
        return sources.stream()
                .map(StateSource::aggregate)
                .sorted()
                .collect(Collectors.joining(" or "));
    }
}
