package io.mandate.reporting.chain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mandate.reporting.eventlog.LoggedEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> NAMES = Map.of("p1", "Line 4", "f1", "Plants");

    @Test
    void aStatusChangeSaysFromToAndWhy() {
        var json =
                """
                {"from": "ACTIVE", "to": "STOPPING", "reason": "other work is worth more", "windDownOn": "2027-03-15"}""";

        assertThat(said("mandate.project.status-changed.v1", json))
                .isEqualTo(
                        "“Line 4” went from active to stopping, winding down until 2027-03-15: other work is worth more.");
    }

    @Test
    void aDirectiveSaysWhoWantsWhatAndWhen() {
        var json =
                """
                {"portfolioId": "f1", "kind": "START", "rank": 3, "reason": "selected"}""";

        assertThat(said("mandate.portfolio.project-directed.v1", json))
                .isEqualTo(
                        "Portfolio “Plants” directs “Line 4” to start on 2027-01-04, rank 3: selected.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"kind": "START", "answer": "ACCEPTED"}                                | “Line 4” accepted the directive to start.
                    {"kind": "HOLD", "answer": "REFUSED", "rule": "R", "detail": "no"}     | “Line 4” refused the directive to hold by the rule R: no.
                    {"kind": "START", "answer": "DEFERRED", "until": "2027-05-01"}         | “Line 4” deferred the directive to start until 2027-05-01.
                    """)
    void anAnswerSaysWhatTheProjectDoes(String json, String sentence) {
        assertThat(said("mandate.project.directive-answered.v1", json)).isEqualTo(sentence);
    }

    @Test
    void anAllocationCountsPeopleAndNamesNone() {
        var json =
                """
                {"month": "2027-02", "hours": 120.5, "people": [{"personId": "ada"}, {"personId": "bob"}]}""";

        assertThat(said("mandate.resource.allocation-published.v1", json))
                .isEqualTo("120.5 hours of 2 people are allocated to “Line 4” in 2027-02.");
    }

    @Test
    void aReleaseSaysWhatRemains() {
        var json =
                """
                {"month": "2027-02", "hours": 0, "people": [], "released": true, "reason": "stopped"}""";

        assertThat(said("mandate.resource.allocation-published.v1", json))
                .isEqualTo(
                        "People of “Line 4” are released in 2027-02; 0 hours of 0 people remain: stopped.");
    }

    @Test
    void unmetDemandSaysWhoIsMissingAndWhy() {
        var json =
                """
                {"month": "2027-02", "unmet": [{"role": "developer", "hours": 40, "reason": {"code": "FULL", "text": "all are full"}}]}""";

        assertThat(said("mandate.resource.demand-unmet.v1", json))
                .isEqualTo("“Line 4” lacks in 2027-02: 40 hours of developer (all are full).");
    }

    @Test
    void aRankingSaysHowManyMoved() {
        var json =
                """
                {"part": 1, "parts": 2, "ranking": [{}, {}]}""";

        assertThat(said("mandate.portfolio.reprioritised.v1", json))
                .isEqualTo("2 projects of portfolio “Line 4” moved in the ranking (part 1 of 2).");
    }

    @Test
    void anUnknownEventIsNamedAndNotHidden() {
        assertThat(said("mandate.project.gate-decided.v7", "{}"))
                .isEqualTo("mandate.project.gate-decided.v7 about “Line 4”.");
    }

    @Test
    void missingPartsAreLeftOut() {
        assertThat(said("mandate.project.status-changed.v1", "{}"))
                .isEqualTo("“Line 4” went from  to .");
        assertThat(said("mandate.portfolio.selection-approved.v1", "{}"))
                .isEqualTo("The selection for portfolio “Line 4” was approved.");
        assertThat(said("mandate.resource.demand-unmet.v1", "{}")).startsWith("“Line 4” lacks");
    }

    private static String said(String type, String json) {
        try {
            var event =
                    new LoggedEvent(
                            "e1",
                            type,
                            "/mandate/x",
                            "p1",
                            1,
                            Instant.EPOCH,
                            LocalDate.parse("2027-01-04"),
                            Instant.EPOCH,
                            "it",
                            "c1",
                            null,
                            "ada",
                            null,
                            json);
            return Sentences.of(event, JSON.readTree(json), NAMES);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
