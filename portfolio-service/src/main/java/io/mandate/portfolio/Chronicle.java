package io.mandate.portfolio;

import io.mandate.platform.audit.Audit;
import io.mandate.platform.event.AggregateState;
import io.mandate.platform.event.Message;
import io.mandate.platform.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Announces a change to the other services and writes it into the audit, in the transaction of the change. */
@ApplicationScoped
public class Chronicle {
    private final Outbox outbox;
    private final Audit audit;

    Chronicle(Outbox outbox, Audit audit) {
        this.outbox = outbox;
        this.audit = audit;
    }

    /** As {@link #add(String, PortfolioEvent, List, Object, Object, String)} of one state. */
    public void add(
            String action,
            PortfolioEvent event,
            AggregateState state,
            @Nullable Object before,
            @Nullable Object after,
            @Nullable String reason) {
        add(action, event, List.of(state), before, after, reason);
    }

    /**
     * The action is named as {@code object.verb}; the event says which object and whose, the states
     * what it has become.
     */
    public void add(
            String action,
            PortfolioEvent event,
            List<AggregateState> states,
            @Nullable Object before,
            @Nullable Object after,
            @Nullable String reason) {
        outbox.appendAll(Stream.concat(Stream.<Message>of(event), states.stream()).toList());
        var object = action.substring(0, action.indexOf('.'));
        audit.record(action, object, event.subject(), event.scope(), before, after, reason);
    }
}
