package io.mandate.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.reporting.chart.BarChart.Bar;
import io.mandate.reporting.chart.BarChart.Data;
import io.mandate.reporting.chart.BarChart.Entry;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BarChartTest {
    @Test
    void barsAreAsLongAsTheirAmounts() {
        var chart = chart(List.of("planned", "projected"), entry("A", "100", "50"));

        var bars = chart.rows().getFirst().bars();
        assertThat(bars).extracting(Bar::width).containsExactly(520, 260);
        assertThat(bars).extracting(Bar::x).containsOnly(chart.zero());
    }

    @Test
    void anOverspentOfficeGrowsToTheLeft() {
        var chart = chart(List.of("variance"), entry("A", "-100"), entry("B", "100"));

        var over = chart.rows().getFirst().bars().getFirst();
        var under = chart.rows().get(1).bars().getFirst();
        assertThat(over.x() + over.width()).isEqualTo(chart.zero());
        assertThat(over.anchor()).isEqualTo("end");
        assertThat(under.x()).isEqualTo(chart.zero());
        assertThat(under.anchor()).isEqualTo("start");
    }

    @Test
    void anUnknownAmountIsADashAndNotZero() {
        var unknown = new Entry("A", List.of(Optional.of(new BigDecimal(100)), Optional.empty()));

        var bars = chart(List.of("planned", "projected"), unknown).rows().getFirst().bars();

        assertThat(bars).extracting(Bar::text).containsExactly("100", "–");
        assertThat(bars.get(1).width()).isZero();
    }

    @Test
    void rowsDoNotOverlapAndFitTheChart() {
        var chart = chart(List.of("a", "b"), entry("A", "1", "2"), entry("B", "3", "4"));

        var tops = chart.rows().stream().flatMap(r -> r.bars().stream()).map(Bar::y).toList();
        assertThat(tops).isSorted().doesNotHaveDuplicates();
        assertThat(tops.getLast()).isLessThan(chart.bottom());
        assertThat(chart.bottom()).isLessThan(chart.height());
    }

    @Test
    void aLongNameIsShortenedAndKeptWhole() {
        var name = "Bureau of " + "very ".repeat(20) + "long names";

        var row = chart(List.of("a"), entry(name, "1")).rows().getFirst();

        assertThat(row.label()).hasSize(36).endsWith("…");
        assertThat(row.fullLabel()).isEqualTo(name);
    }

    @Test
    void aChartOfNothingIsEmpty() {
        assertThat(chart(List.of("a")).rows()).isEmpty();
    }

    private static BarChart chart(List<String> series, Entry... entries) {
        return BarChart.of(
                new Data(
                        "id",
                        "title",
                        "description",
                        series,
                        List.of(entries),
                        BigDecimal::toPlainString));
    }

    private static Entry entry(String label, String... amounts) {
        return Entry.of(label, Stream.of(amounts).map(BigDecimal::new).toArray(BigDecimal[]::new));
    }
}
