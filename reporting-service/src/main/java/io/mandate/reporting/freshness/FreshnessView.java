package io.mandate.reporting.freshness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far behind the reports are. */
@Schema(name = "Freshness")
record FreshnessView(
        @Schema(description = "Whether everything that was sent has arrived") boolean complete,
        List<SourceFreshness> sources) {

    static FreshnessView of(
            Map<String, String> topics,
            List<Taken> taken,
            Map<String, Long> held,
            Optional<Map<TopicPartition, Long>> ends) {
        var sources = new ArrayList<SourceFreshness>();
        new TreeMap<>(topics)
                .forEach(
                        (source, topic) -> {
                            var own = taken.stream().filter(t -> t.isOf(topic)).toList();
                            sources.add(
                                    source(source, topic, own, held.getOrDefault(topic, 0L), ends));
                        });
        return new FreshnessView(sources.stream().allMatch(SourceFreshness::complete), sources);
    }

    private static SourceFreshness source(
            String source,
            String topic,
            List<Taken> taken,
            long held,
            Optional<Map<TopicPartition, Long>> ends) {
        long events = taken.stream().mapToLong(Taken::nextOffset).sum();
        return new SourceFreshness(
                source,
                topic,
                events,
                ends.map(all -> Math.max(0, end(all, topic) - events)).orElse(null),
                held,
                taken.stream()
                        .map(Taken::lastEventTime)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                taken.stream()
                        .map(Taken::lastReceivedAt)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    private static long end(Map<TopicPartition, Long> ends, String topic) {
        return ends.entrySet().stream()
                .filter(end -> end.getKey().topic().equals(topic))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
