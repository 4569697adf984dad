package io.mandate.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.testing.ContractFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples that other services test their consumers with are what this service promises to send. */
class ContractTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "mandate.portfolio.office-changed.v1",
                "mandate.portfolio.strategy-changed.v1",
                "mandate.portfolio.initiative-changed.v1",
                "mandate.portfolio.portfolio-changed.v1",
                "mandate.portfolio.selection-approved.v1",
                "mandate.portfolio.reprioritised.v1",
                "mandate.portfolio.project-directed.v1"
            })
    void samplesKeepTheirSchema(String type) {
        assertThat(ContractFiles.samplesOf(type))
                .allSatisfy(sample -> assertThat(ContractFiles.flaws(type, sample)).isEmpty());
    }
}
