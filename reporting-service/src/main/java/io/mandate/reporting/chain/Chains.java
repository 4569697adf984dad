package io.mandate.reporting.chain;

import static io.mandate.reporting.ReportingProblem.CHAIN_NOT_FOUND;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.web.Cursor;
import io.mandate.reporting.chain.CausalOrder.Placed;
import io.mandate.reporting.eventlog.EventLog;
import io.mandate.reporting.eventlog.LoggedEvent;
import io.mandate.reporting.naming.Names;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the story of a chain from the event log. */
@ApplicationScoped
class Chains {
    /** By these an event names somebody who is not its subject. */
    private static final List<String> OTHERS = List.of("portfolioId", "receiverId", "providerId");

    private final EventLog log;
    private final Names names;
    private final ObjectMapper json;

    Chains(EventLog log, Names names, ObjectMapper json) {
        this.log = log;
        this.names = names;
        this.json = json;
    }

    ChainView tell(String correlationId, int from, int limit) {
        var all = log.outlineOfChain(correlationId);
        var order =
                CausalOrder.of(all).stream().filter(placed -> placed.event().visible()).toList();
        if (order.isEmpty()) {
            throw new ProblemException(CHAIN_NOT_FOUND, "No chain " + correlationId);
        }
        int start = Math.min(from, order.size());
        int end = Math.min(start + limit, order.size());
        int withheld = all.size() - order.size();
        var times = order.stream().map(placed -> placed.event().time()).sorted().toList();
        return new ChainView(
                correlationId,
                order.size(),
                withheld,
                incomplete(withheld, all.size()),
                times.getFirst(),
                times.getLast(),
                links(correlationId, order.subList(start, end)),
                end < order.size() ? Cursor.of(end).text() : null);
    }

    static @Nullable String incomplete(int withheld, int all) {
        return withheld == 0 ? null : "incomplete: %,d of %,d withheld".formatted(withheld, all);
    }

    private List<ChainLink> links(String correlationId, List<Placed> part) {
        var ids = part.stream().map(placed -> placed.event().id()).toList();
        var events = log.ofChain(correlationId, ids);
        var spoken = new HashSet<String>();
        var data = new HashMap<String, JsonNode>();
        for (var event : events.values()) {
            var node = read(event);
            data.put(event.id(), node);
            spoken.add(event.subject());
            OTHERS.forEach(other -> spoken.add(node.path(other).asText("")));
        }
        var known = names.of(spoken);
        var links = new ArrayList<ChainLink>();
        for (var placed : part) {
            var event = events.get(placed.event().id());
            if (event != null) {
                links.add(
                        ChainLink.of(
                                placed.depth(),
                                event,
                                data.getOrDefault(event.id(), json.createObjectNode()),
                                known));
            }
        }
        return links;
    }

    private JsonNode read(LoggedEvent event) {
        try {
            return json.readTree(event.data());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The log holds broken JSON: " + event.id(), e);
        }
    }
}
