package io.mandate.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;

/** Everything that the service under test has sent in this JVM, whichever test made it: a class without Quarkus runs last and asks. */
public final class SentEvents {
    private static final String TEST = "/mandate/test";

    private final AsyncApi document = AsyncApi.committed();
    private final String topic;
    private final List<SentEvent> events;

    private SentEvents(String topic, List<SentEvent> events) {
        assertThat(events).as("events on " + topic).isNotEmpty();
        this.topic = topic;
        this.events = events;
    }

    /** Whatever is on a topic and was not put there by a test itself. */
    public static SentEvents on(String topic) {
        assumeTrue(
                Servers.kafka() != null, "nothing was sent: no test of this run needed a broker");
        return new SentEvents(
                topic,
                Events.onAllTopics(
                        event ->
                                event.topic().equals(topic)
                                        && !TEST.equals(event.attribute("source"))));
    }

    /** Every record is what the contract promises, and what readers of earlier versions expect. */
    public void assertKeepContract() {
        assertThat(flaws(events)).isEmpty();
        var corpus = Corpus.committed();
        assertThat(events.stream().flatMap(event -> corpus.surprises(event).stream())).isEmpty();
    }

    /** Whatever this service could not take is mirrored as the contract promises. */
    public void assertDeadLettersKeepContract(String service) {
        var suffix = "." + service + ".dlq";
        assertThat(flaws(Events.soFar(event -> event.topic().endsWith(suffix)))).isEmpty();
    }

    private List<String> flaws(List<SentEvent> sent) {
        return sent.stream().flatMap(event -> EventFlaws.of(document, event).stream()).toList();
    }

    /** A type that is documented and never sent is a promise that nobody has seen kept. */
    public void assertEveryTypeIsThere() {
        var sent = new TreeSet<String>();
        events.forEach(event -> sent.add(event.type()));
        Corpus.propose(events);
        assertThat(sent).as("types sent to " + topic).containsAll(document.sentTypes(topic));
    }

    /** One key's numbers are 1, 2, 3 ...; a number may come again. */
    public void assertNumbersAreDense() {
        var last = new HashMap<String, Long>();
        var gaps = new ArrayList<String>();
        for (var event : events) {
            long before = last.getOrDefault(event.key(), 0L);
            if (event.sequence() > before + 1) {
                gaps.add("%s goes from %d to %d".formatted(event.key(), before, event.sequence()));
            }
            last.put(event.key(), Math.max(before, event.sequence()));
        }
        assertThat(gaps).isEmpty();
    }
}
