package io.mandate.platform.testing;

import org.junit.jupiter.api.Test;

/** A service takes whatever the topics that it reads may hold: the samples of today and what was sent under earlier schemas. */
public abstract class ConsumedEventsContract {
    private final ConsumerContract contract;

    protected ConsumedEventsContract(ConsumerContract contract) {
        this.contract = contract;
    }

    @Test
    void takesTheSamplesOfEveryType() {
        contract.takesEverySample();
    }

    @Test
    void takesEveryRecordThatWasEverSent() {
        contract.takesEveryRecordEverSent();
    }
}
