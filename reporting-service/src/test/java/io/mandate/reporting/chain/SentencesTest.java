package io.mandate.reporting.chain;

import static io.mandate.reporting.chain.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.testing.AsyncApi;
import io.mandate.platform.testing.ContractFiles;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
    @Test
    void aStatusChangeSaysFromToAndWhy() {
        var json =
                """
                {"from": "ACTIVE", "to": "STOPPING", "reason": "other work is worth more", "windDownOn": "2027-03-15"}""";

        assertThat(said("mandate.project.status-changed.v1", json))
                .isEqualTo(
                        "“Line 4” went from active to stopping, winding down until 2027-03-15: other work is worth more.");
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    mandate.project.schedule-changed.v1       | “Line 4” has another plan, from 2027-01-04 to 2027-06-25: 240 activities.
                    mandate.project.change-requested.v1       | Change 2 of “Line 4”, to revise it, was requested, “Poor ground”, days on the finish: 14, cost: 24500.00 EUR: Rock below line 4.
                    mandate.project.change-decided.v1         | Change 2 of “Line 4”, to revise it, was approved, baseline 3 until 2027-07-09: The board agrees.
                    mandate.project.requirement-changed.v1    | Requirement R-7 of “Line 4” was stated: “Forty parts an hour” (must).
                    mandate.project.deliverable-changed.v1    | Deliverable D-1 of “Line 4”, “Line 4 with robots”, was checked, noise was waived: Not needed before the second shift.
                    mandate.project.cost-recorded.v1          | The books of “Line 4” changed: commitment -48000 EUR for equipment in 2027-03; actual 48000 EUR for equipment in 2027-03; revenue 1250.5 EUR for revenue in 2027-03.
                    mandate.project.allotment-returned.v1     | An allotment in office it returned the 25000.00 EUR that were asked back; 110000.00 EUR can still be released.
                    mandate.portfolio.allotment-changed.v1    | An allotment in office it was set up or changed to 250000.00 EUR of 2027.
                    mandate.portfolio.period-closed.v1        | Office “Line 4” closed the period 2027-02, from 2027-02-01 to 2027-02-28.
                    mandate.resource.labour-cost-recorded.v1  | The work on “Line 4” in 2027-03 was valued in 2 lines.
                    """)
    void aPlanAndItsMoneyAreToldInFigures(String type, String sentence) {
        assertThat(said(type, ContractFiles.samplesOf(type).getFirst().toString()))
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    NEEDS    | "what": "REQUESTED"                                                             | “Line 4” needs “Hall” of p2 by 2027-03-05; it was requested.
                    NEEDS    | "what": "COMMITTED", "promisedOn": "2027-03-03", "reason": "Two shifts"         | “Line 4” needs “Hall” of p2 by 2027-03-05; it is promised for 2027-03-03: Two shifts.
                    NEEDS    | "what": "DECLINED", "reason": "No steel"                                        | “Line 4” needs “Hall” of p2 by 2027-03-05; it was declined: No steel.
                    PROVIDES | "what": "CONFLICT", "conflict": {"why": ["FORECAST_IS_LATE"], "daysLate": 6}    | “Line 4” provides “Hall” for “Plants” by 2027-03-05; it will not hold (forecast is late, days late: 6).
                    PROVIDES | "what": "UNMET", "conflict": {"why": ["PROVIDER_IS_ON_HOLD"]}                   | “Line 4” provides “Hall” for “Plants” by 2027-03-05; it was not reached after all (provider is on hold).
                    PROVIDES | "what": "RESOLVED"                                                              | “Line 4” provides “Hall” for “Plants” by 2027-03-05; nothing stands against it any more.
                    PROVIDES | "what": "MET", "reachedOn": "2027-03-04"                                        | “Line 4” provides “Hall” for “Plants” by 2027-03-05; it was reached on 2027-03-04.
                    """)
    void aDependencySaysWhoNeedsWhatOfWhomAndHowItStands(
            String direction, String members, String sentence) {
        var json =
                """
                {"direction": "%s", "milestoneName": "Hall", "providerId": "p2", "receiverId": "f1",
                 "neededBy": "2027-03-05T08:00:00", %s}"""
                        .formatted(direction, members);

        assertThat(said("mandate.project.dependency-changed.v1", json)).isEqualTo(sentence);
    }

    @Test
    void whatIsLateAskedBackOrOverIsSaid() {
        assertThat(
                        said(
                                "mandate.project.schedule-changed.v1",
                                "{\"activities\": 40, \"late\": 12}"))
                .isEqualTo("“Line 4” has another plan: 40 activities, 12 of them late.");
        assertThat(last("mandate.portfolio.allotment-changed.v1")).contains("are asked back");
        assertThat(last("mandate.project.change-decided.v1"))
                .contains("to terminate it, was approved, winding down until 2027-03-01");
    }

    @ParameterizedTest
    @MethodSource("eventTypes")
    void everyTypeThatIsPromisedHasASentence(String type) {
        assertThat(ContractFiles.samplesOf(type))
                .isNotEmpty()
                .allSatisfy(
                        sample ->
                                assertThat(said(type, sample.toString()))
                                        .doesNotContain(type)
                                        .hasSizeGreaterThan(20)
                                        .endsWith("."));
    }

    static Stream<String> eventTypes() {
        var document = AsyncApi.committed();
        return document.types().stream()
                .filter(type -> document.topicOf(type).endsWith(".events.v1"));
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

    private static String last(String type) {
        return said(type, ContractFiles.samplesOf(type).getLast().toString());
    }
}
