package io.mandate.platform.order;

import static io.mandate.platform.order.Judgement.Flaw.DOUBLED;
import static io.mandate.platform.order.Judgement.Flaw.LOST;
import static io.mandate.platform.order.Judgement.Flaw.OVERTAKEN;
import static io.mandate.platform.order.Judgement.Flaw.UNFOUNDED;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.order.Judgement.Delivery;
import io.mandate.platform.order.Judgement.Fact;
import io.mandate.platform.order.Judgement.Flaw;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The judge itself: every flaw is seen, and nothing else is called one. */
class JudgementTest {
    @Test
    void everyFactOnceAndInOrderIsFlawless() {
        var judgement = judge(1, 2, 3, 4);

        assertThat(judgement.flaws()).isEmpty();
        assertThat(judgement.repeats()).isZero();
    }

    @Test
    void aRelayThatBeginsItsBatchAgainOnlyRepeats() {
        var judgement = judge(1, 2, 3, 1, 2, 3, 4);

        assertThat(judgement.flaws()).isEmpty();
        assertThat(judgement.repeats()).isEqualTo(3);
    }

    @Test
    void whatIsMissingIsLostAtTheEndToo() {
        assertThat(judge(1, 3).flaws()).isEqualTo(blamed(LOST, 2, 4));
        assertThat(judge().flaws()).isEqualTo(blamed(LOST, 1, 2, 3, 4));
    }

    @Test
    void whatComesBehindALaterFactIsOvertakenOnce() {
        assertThat(judge(1, 3, 4, 2, 2).flaws()).isEqualTo(blamed(OVERTAKEN, 2));
    }

    @Test
    void whatWasNeverCommittedIsUnfounded() {
        assertThat(judge(1, 2, 3, 4, 5).flaws()).isEqualTo(blamed(UNFOUNDED, 5));
    }

    @Test
    void twoDifferentRecordsWithOneNumberAreDoubled() {
        var topic = Stream.concat(numbers(1, 2, 3, 4), Stream.of(delivery(3, "another three")));

        var judgement = Judgement.of(Map.of("s", 4L), topic.toList());

        assertThat(judgement.flaws()).isEqualTo(blamed(DOUBLED, 3));
        assertThat(judgement.repeats()).isZero();
    }

    @Test
    void anotherSubjectsFactsAreInNobodysWay() {
        var other = new Delivery(new Fact("t", 1), "t1");

        var judgement =
                Judgement.of(
                        Map.of("s", 2L, "t", 1L),
                        Stream.concat(numbers(1, 2), Stream.of(other)).toList());

        assertThat(judgement.flaws()).isEmpty();
    }

    private static Judgement judge(long... topic) {
        return Judgement.of(Map.of("s", 4L), numbers(topic).toList());
    }

    private static Stream<Delivery> numbers(long... numbers) {
        return LongStream.of(numbers).mapToObj(number -> delivery(number, "s" + number));
    }

    private static Delivery delivery(long number, String content) {
        return new Delivery(new Fact("s", number), content);
    }

    private static Map<Flaw, SortedSet<Fact>> blamed(Flaw flaw, long... numbers) {
        var facts = new TreeSet<Fact>();
        LongStream.of(numbers).forEach(number -> facts.add(new Fact("s", number)));
        return Map.of(flaw, facts);
    }
}
