package io.mandate.platform.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.testing.AsyncApi;
import io.mandate.platform.testing.ContractFiles;
import io.mandate.platform.testing.Corpus;
import io.mandate.platform.testing.EventFlaws;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was ever sent stays readable, and what is sent today is readable for whoever was made yesterday. */
class CommittedCorpusTest {
    private static final AsyncApi DOCUMENT = AsyncApi.committed();

    private final Corpus corpus = Corpus.committed();

    static List<String> types() {
        return DOCUMENT.types();
    }

    @Test
    void nothingInItEverChangesOrVanishes() {
        assertThat(corpus.tampered()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void theSchemaOfTodayIsTheLastInTheArchive(String type) {
        var message = DOCUMENT.topics().get(DOCUMENT.topicOf(type)).messages().get(type);

        assertThat(corpus.missing(type, message.schema())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void whatWasSentOnceKeepsTheContractOfToday(String type) {
        assertThat(corpus.records(type))
                .isNotEmpty()
                .allSatisfy(record -> assertThat(EventFlaws.of(DOCUMENT, record)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("types")
    void theSamplesOfTodaySurpriseNoEarlierReader(String type) {
        assertThat(ContractFiles.samplesOf(type))
                .allSatisfy(sample -> assertThat(corpus.surprises(type, sample)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("types")
    void theSamplesOfTodayKeepTheSchemaOfToday(String type) {
        assertThat(ContractFiles.samplesOf(type))
                .allSatisfy(sample -> assertThat(ContractFiles.flaws(type, sample)).isEmpty());
    }
}
