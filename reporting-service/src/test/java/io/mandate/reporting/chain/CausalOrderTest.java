package io.mandate.reporting.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.reporting.chain.CausalOrder.Placed;
import io.mandate.reporting.eventlog.EventOutline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CausalOrderTest {
    @Test
    void aCauseStandsBeforeItsEffectEvenIfItsClockIsAhead() {
        var cause = event("cause", null, "portfolio", "p1", 1, 50);
        var effect = event("effect", "cause", "project", "x", 1, 10);

        assertThat(ids(effect, cause)).containsExactly("cause", "effect");
    }

    @Test
    void depthCountsTheCausesBefore() {
        var order =
                CausalOrder.of(
                        List.of(
                                event("c", "b", "resource", "z", 1, 3),
                                event("b", "a", "project", "y", 1, 2),
                                event("a", null, "portfolio", "x", 1, 1)));

        assertThat(order).extracting(Placed::depth).containsExactly(0, 1, 2);
    }

    @Test
    void aSubjectsEventsStandByNumber() {
        var first = event("first", null, "project", "x", 1, 9);
        var second = event("second", null, "project", "x", 2, 5);

        assertThat(ids(second, first)).containsExactly("first", "second");
    }

    @Test
    void whatHasNothingToDoWithEachOtherStandsByTime() {
        assertThat(
                        ids(
                                event("late", null, "project", "x", 1, 8),
                                event("early", null, "project", "y", 1, 2)))
                .containsExactly("early", "late");
    }

    @Test
    void anEffectWhoseCauseIsMissingIsABeginning() {
        var order = CausalOrder.of(List.of(event("e", "elsewhere", "project", "x", 1, 1)));

        assertThat(order).extracting(Placed::depth).containsExactly(0);
    }

    @Test
    void aCircleOfCausesLosesNoEvent() {
        assertThat(
                        ids(
                                event("a", "b", "project", "x", 1, 1),
                                event("b", "a", "project", "y", 1, 2),
                                event("c", "c", "project", "z", 1, 3)))
                .containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void theOrderDoesNotDependOnTheOrderOfArrival() {
        var events = new ArrayList<EventOutline>();
        for (int i = 0; i < 200; i++) {
            var cause = i == 0 ? null : "e" + (i - 1) / 3;
            events.add(event("e" + i, cause, "s" + i % 3, "o" + i % 40, i, i % 7));
        }
        var expected = CausalOrder.of(events);

        Collections.shuffle(events, new Random(11));

        assertThat(CausalOrder.of(events)).isEqualTo(expected);
    }

    private static List<String> ids(EventOutline... events) {
        return CausalOrder.of(List.of(events)).stream().map(placed -> placed.event().id()).toList();
    }

    private static EventOutline event(
            String id, String cause, String source, String subject, long sequence, long second) {
        return new EventOutline(
                id, cause, source, subject, sequence, Instant.ofEpochSecond(second), true);
    }
}
