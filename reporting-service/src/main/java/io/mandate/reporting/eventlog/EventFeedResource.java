package io.mandate.reporting.eventlog;

import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.reporting.eventlog.EventLog.Entry;
import io.mandate.reporting.eventlog.EventLog.Filter;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Everybody's events for clients without Kafka: none is missed, each subject's are in order. */
@RunOnVirtualThread
@Path("/v1/events")
@Authenticated
@Tag(name = "events")
class EventFeedResource {
    private static final int KEYS = 2;

    private final EventLog log;

    EventFeedResource(EventLog log) {
        this.log = log;
    }

    @GET
    @Operation(
            operationId = "readEvents",
            summary = "Read the event log from a cursor on",
            description =
                    """
                    Events come in the order of this log. `next` is always there once an event was read, also at the end:
                    keep it and ask again later to receive only what is new. No event is ever added before a cursor.""")
    public Page<LoggedEvent> read(
            @BeanParam PageQuery page,
            @QueryParam("type") @Nullable String type,
            @QueryParam("subject") @Nullable String subject) {
        var after = page.after(KEYS);
        var entries =
                after == null
                        ? log.after("0", 0, new Filter(type, subject), page.limit())
                        : log.after(
                                Long.toString(after.number(0)),
                                after.number(1),
                                new Filter(type, subject),
                                page.limit());
        var next = entries.isEmpty() ? after : entries.getLast().position();
        return new Page<>(
                entries.stream().map(Entry::event).toList(), next == null ? null : next.text());
    }
}
