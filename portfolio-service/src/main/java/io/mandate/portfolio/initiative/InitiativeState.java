package io.mandate.portfolio.initiative;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.mandate.platform.event.AggregateState;
import io.mandate.portfolio.strategy.StrategyId;
import org.jspecify.annotations.Nullable;

/** What an initiative says at present, as others may hold it. */
record InitiativeState(
        StrategyId strategyId, String initiative, @JsonUnwrapped InitiativeRequest stated) {
    static final String KIND = "initiative";

    /** Under the number of the strategy that it came with. */
    static AggregateState of(long sequence, String office, Initiative initiative) {
        return state(
                sequence,
                office,
                initiative,
                new InitiativeState(
                        initiative.strategyId(), initiative.code(), initiative.stated()));
    }

    /** It is there no longer. */
    static AggregateState gone(long sequence, String office, Initiative initiative) {
        return state(sequence, office, initiative, null);
    }

    private static AggregateState state(
            long sequence,
            String office,
            Initiative initiative,
            @Nullable InitiativeState contents) {
        return new AggregateState(
                KIND,
                initiative.strategyId() + "/" + initiative.code(),
                sequence,
                office,
                contents);
    }
}
