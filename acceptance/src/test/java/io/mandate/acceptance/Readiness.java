package io.mandate.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.local.Service;
import io.mandate.local.stack.Health;
import io.mandate.local.stack.LocalStack;
import java.util.EnumMap;
import java.util.Map;

/** Asks all services whether they are ready; as an orchestrator does, it believes the third no in a row. */
final class Readiness {
    private static final int NOES = 3;

    private final LocalStack stack;
    private final Map<Service, Integer> noes = new EnumMap<>(Service.class);

    Readiness(LocalStack stack) {
        this.stack = stack;
    }

    /** Always true: a service that is not ready fails the story. */
    boolean holds() {
        for (var service : Service.values()) {
            boolean ready = Health.ready(stack.options().ports(), service);
            noes.merge(service, ready ? 0 : 1, (before, no) -> no == 0 ? 0 : before + no);
        }
        assertThat(noes.values()).as("not ready %s", noes).allMatch(many -> many < NOES);
        return true;
    }
}
