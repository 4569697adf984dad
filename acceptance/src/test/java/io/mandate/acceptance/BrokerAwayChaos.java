package io.mandate.acceptance;

import java.time.Duration;

/** The same for a whole minute. */
class BrokerAwayChaos extends BrokerAwayStory {
    BrokerAwayChaos(Pmo pmo) {
        super(pmo);
    }

    @Override
    Duration absence() {
        return Duration.ofMinutes(1);
    }
}
