package io.mandate.bench;

import io.mandate.local.stack.StackState;
import java.time.Duration;
import java.util.stream.Stream;

/** The processor time that a part of the system has used, with all its processes. */
record Processor(StackState state, String part) {
    double seconds() {
        return state.parts().stream()
                        .filter(each -> each.name().equals(part))
                        .flatMap(each -> each.process().alive().stream())
                        .flatMap(each -> Stream.concat(Stream.of(each), each.descendants()))
                        .flatMap(each -> each.info().totalCpuDuration().stream())
                        .mapToDouble(Duration::toMillis)
                        .sum()
                / 1_000;
    }
}
