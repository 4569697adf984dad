package io.mandate.portfolio.precedence;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.Stamp;
import io.mandate.portfolio.ranking.Reprioritisation.Move;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReprioritisedTest {
    private final AtomicLong sequence = new AtomicLong();

    @Test
    void nothingMovedNoEvent() {
        assertThat(events(0)).isEmpty();
    }

    @Test
    void twoThousandFitIntoOnePart() {
        assertThat(events(2_000))
                .singleElement()
                .satisfies(e -> assertThat(e.parts()).isEqualTo(1));
    }

    @Test
    void moreAreToldInPartsUnderTheirOwnNumbers() {
        var events = events(4_001);

        assertThat(events).extracting(Reprioritised::part).containsExactly(1, 2, 3);
        assertThat(events).extracting(Reprioritised::parts).containsOnly(3);
        assertThat(events).extracting(e -> e.ranking().size()).containsExactly(2_000, 2_000, 1);
        assertThat(events).extracting(Reprioritised::sequence).containsExactly(1L, 2L, 3L);
    }

    private List<Reprioritised> events(int moved) {
        var moves =
                IntStream.rangeClosed(1, moved)
                        .mapToObj(
                                i ->
                                        new Move(
                                                new ProjectId(new UUID(0, i)),
                                                i,
                                                null,
                                                true,
                                                BigDecimal.TEN))
                        .toList();
        return Reprioritised.of(moves, new UUID(1, 1), this::stamp);
    }

    private Stamp stamp() {
        return new Stamp("p", sequence.incrementAndGet(), "HQ", LocalDate.of(2027, 1, 4));
    }
}
