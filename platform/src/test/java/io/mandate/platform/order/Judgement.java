package io.mandate.platform.order;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;

/**
 * Compares what a topic holds with what the database committed. An exact repeat of an event is no
 * flaw but is counted: delivery is at least once, and a reader knows a repeat by its number.
 *
 * @param repeats how many records were the same event once more, to the last byte
 */
public record Judgement(Map<Flaw, SortedSet<Fact>> flaws, long repeats) {
    /** What must not happen to a fact. */
    public enum Flaw {
        /** It was committed and is nowhere on the topic. */
        LOST,
        /** It is on the topic and was never committed. */
        UNFOUNDED,
        /** Two different records claim to be it. */
        DOUBLED,
        /** It came for the first time behind a later fact of its subject. */
        OVERTAKEN
    }

    /** One number of a subject; the numbers of a subject are dense and begin at 1. */
    public record Fact(String subject, long number) implements Comparable<Fact> {
        @Override
        public int compareTo(Fact other) {
            int bySubject = subject.compareTo(other.subject);
            return bySubject != 0 ? bySubject : Long.compare(number, other.number);
        }
    }

    /** A record as it lies on the topic: which fact it tells, and everything it says. */
    public record Delivery(Fact fact, String content) {}

    /**
     * Judges the deliveries in the order of the topic.
     *
     * @param committed the last committed number of each subject
     */
    public static Judgement of(Map<String, Long> committed, Iterable<Delivery> topic) {
        var hearing = new Hearing(committed);
        topic.forEach(hearing::hear);
        return hearing.judge();
    }

    private static final class Hearing {
        private final Map<String, Long> committed;
        private final Map<Fact, String> heard = new HashMap<>();
        private final Map<String, Long> highest = new HashMap<>();
        private final Map<Flaw, SortedSet<Fact>> flaws = new EnumMap<>(Flaw.class);
        private long repeats;

        Hearing(Map<String, Long> committed) {
            this.committed = committed;
        }

        void hear(Delivery delivery) {
            var fact = delivery.fact();
            var before = heard.putIfAbsent(fact, delivery.content());
            if (before == null) {
                hearFirst(fact);
            } else if (before.equals(delivery.content())) {
                repeats++;
            } else {
                blame(Flaw.DOUBLED, fact);
            }
        }

        private void hearFirst(Fact fact) {
            if (fact.number() < 1 || fact.number() > committed.getOrDefault(fact.subject(), 0L)) {
                blame(Flaw.UNFOUNDED, fact);
            }
            if (highest.merge(fact.subject(), fact.number(), Math::max) > fact.number()) {
                blame(Flaw.OVERTAKEN, fact);
            }
        }

        Judgement judge() {
            committed.forEach(
                    (subject, last) ->
                            LongStream.rangeClosed(1, last)
                                    .mapToObj(number -> new Fact(subject, number))
                                    .filter(fact -> !heard.containsKey(fact))
                                    .forEach(fact -> blame(Flaw.LOST, fact)));
            return new Judgement(flaws, repeats);
        }

        private void blame(Flaw flaw, Fact fact) {
            flaws.computeIfAbsent(flaw, _ -> new TreeSet<>()).add(fact);
        }
    }
}
