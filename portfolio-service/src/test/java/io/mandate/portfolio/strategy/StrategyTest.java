package io.mandate.portfolio.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StrategyTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);
    private final Strategy strategy = new Strategy(new StrategyId(new UUID(0, 1)), "HQ");

    @Test
    void announcesEachChangeUnderTheNextNumber() {
        var first = strategy.set("2027", List.of(goal("A", "1")), TODAY);
        var second = strategy.set("2028", List.of(goal("A", "1.000")), TODAY);

        assertThat(first.sequence()).isEqualTo(1);
        assertThat(second.sequence()).isEqualTo(2);
        assertThat(second.subject()).isEqualTo(new UUID(0, 1).toString());
        assertThat(second.scope()).isEqualTo("HQ");
    }

    private static Goal goal(String code, String weight) {
        return new Goal(code, code, null, new BigDecimal(weight), List.of());
    }
}
