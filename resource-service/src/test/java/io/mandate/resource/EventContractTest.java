package io.mandate.resource;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.testing.ContractFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventContractTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "mandate.resource.allocation-published.v1",
                "mandate.resource.demand-unmet.v1"
            })
    void theSamplesKeepTheirSchema(String type) {
        assertThat(ContractFiles.samplesOf(type))
                .hasSizeGreaterThan(1)
                .allSatisfy(sample -> assertThat(ContractFiles.flaws(type, sample)).isEmpty());
    }
}
