package io.mandate.project.cell;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.project.cell.DateCell.DayMonth;
import io.mandate.project.cell.DateDetection.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DateDetectionTest {
    private static final Span FINE = span("2011-01-10", "2012-09-30");
    private static final Span BACKWARDS = span("2011-05-04", "2011-01-12");

    @Test
    void rowsThatContradictOnlyAsWrittenSpeakForASwap() {
        var found = detect(FINE, BACKWARDS, BACKWARDS, BACKWARDS);
        assertThat(found.reading().swapped()).isTrue();
        assertThat(found.certain()).isTrue();
        assertThat(found.evidence().againstWritten()).isEqualTo(3);
    }

    @Test
    void oneBadRowOverturnsNoRegister() {
        var found = detect(span("2011-10-01", "2012-03-31"), BACKWARDS);
        assertThat(found.reading().swapped()).isFalse();
        assertThat(found.certain()).isFalse();
    }

    @Test
    void oneContradictionIsEnoughWhereTheFirstsOfTheMonthsAgree() {
        assertThat(detect(FINE, FINE, FINE, BACKWARDS).reading().swapped()).isTrue();
    }

    @Test
    void contradictionsUnderBothReadingsProveNothing() {
        var both = span("2012-05-05", "2011-01-12");
        assertThat(detect(both, both, both, both).evidence().againstWritten()).isZero();
    }

    @Test
    void contradictionsWhenSwappedSpeakForWhatIsWritten() {
        var found = detect(span("2011-01-12", "2011-05-04"), span("2012-02-11", "2012-03-01"));
        assertThat(found.reading().swapped()).isFalse();
        assertThat(found.certain()).isTrue();
    }

    @Test
    void theSettingWinsOverTheEvidence() {
        var spans = List.of(BACKWARDS, BACKWARDS, BACKWARDS);
        assertThat(DateDetection.of(spans, null, false).reading().swapped()).isFalse();
        assertThat(DateDetection.of(List.of(FINE), null, true).reading().swapped()).isTrue();
    }

    @Test
    void aDayAboveTwelveProvesTheOrderOfAllOthers() {
        assertThat(detect(span("03/04/2027", "31/12/2027")).reading().yearLast())
                .isEqualTo(DayMonth.DAY_FIRST);
        assertThat(detect(span("03/04/2027", "12/31/2027")).reading().yearLast())
                .isEqualTo(DayMonth.MONTH_FIRST);
    }

    @Test
    void withoutProofContradictionsTellTheOrderAndDoubtIsSaid() {
        var found = detect(span("05/01/2027", "02/02/2027"));
        assertThat(found.reading().yearLast()).isEqualTo(DayMonth.DAY_FIRST);
        assertThat(found.certain()).isFalse();
        assertThat(DateDetection.of(List.of(FINE), DayMonth.DAY_FIRST, null).certain()).isTrue();
    }

    private static DateDetection detect(Span... spans) {
        return DateDetection.of(List.of(spans), null, null);
    }

    private static Span span(String start, String... finishes) {
        return new Span(DateText.read(start), Stream.of(finishes).map(DateText::read).toList());
    }
}
