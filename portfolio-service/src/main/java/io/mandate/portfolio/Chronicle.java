package io.mandate.portfolio;

import io.mandate.platform.audit.Audit;
import io.mandate.platform.event.AggregateState;
import io.mandate.platform.event.Message;
import io.mandate.platform.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Announces a change to the other services and writes it into the audit, in the transaction of the change. */
@ApplicationScoped
public class Chronicle {
    private final Outbox outbox;
    private final Audit audit;
    private final Event<Announced> announcements;

    Chronicle(Outbox outbox, Audit audit, Event<Announced> announcements) {
        this.outbox = outbox;
        this.audit = audit;
        this.announcements = announcements;
    }

    /** As {@link #add(String, PortfolioEvent, List, Object, Object, String)} of one state. */
    public String add(
            String action,
            PortfolioEvent event,
            AggregateState state,
            @Nullable Object before,
            @Nullable Object after,
            @Nullable String reason) {
        return add(action, event, List.of(state), before, after, reason);
    }

    /**
     * The action is named as {@code object.verb}; the event says which object and whose, the states
     * what it has become. Answers the id of the event.
     */
    public String add(
            String action,
            PortfolioEvent event,
            List<AggregateState> states,
            @Nullable Object before,
            @Nullable Object after,
            @Nullable String reason) {
        var ids =
                outbox.appendAll(
                        Stream.concat(Stream.<Message>of(event), states.stream()).toList());
        var id = ids.getFirst().toString();
        var object = action.substring(0, action.indexOf('.'));
        audit.record(action, object, event.subject(), event.scope(), before, after, reason);
        announcements.fire(new Announced(event, id));
        return id;
    }
}
