package io.mandate.portfolio.investment.cashflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Cash flows of consecutive years. */
final class Series {
    private Series() {}

    static CashFlows years(Timing timing, String... amounts) {
        return periods(timing, 1, Arrays.stream(amounts).map(BigDecimal::new).toList());
    }

    static CashFlows years(String... amounts) {
        return years(Timing.START_OF_PERIOD, amounts);
    }

    static CashFlows years(Timing timing, JsonNode amounts) {
        return years(
                timing,
                IntStream.range(0, amounts.size())
                        .mapToObj(i -> amounts.get(i).asText())
                        .toArray(String[]::new));
    }

    static CashFlows periods(Timing timing, int perYear, List<BigDecimal> amounts) {
        return CashFlows.byPeriod(
                IntStream.range(0, amounts.size())
                        .mapToObj(i -> new CashFlows.OfPeriod(i, amounts.get(i)))
                        .toList(),
                timing,
                perYear);
    }
}
