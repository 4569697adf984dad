package io.mandate.platform.inbox;

import io.mandate.platform.event.EventHeaders;
import io.mandate.platform.outbox.HeaderText;
import io.mandate.platform.sql.Sql;
import io.mandate.platform.web.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the keys whose first held record is not the next one. */
@ApplicationScoped
class EventGaps {
    private static final String FIRST_HELD =
            "select distinct on (consumer, topic, key) h.*, coalesce(p.sequence, 0) as position,"
                    + " count(*) over (partition by consumer, topic, key) as held"
                    + " from inbox_held h left join inbox_position p using (consumer, topic, key)"
                    + " where h.sequence is not null and ";
    private static final String BEHIND_A_GAP =
            "select * from (%s order by consumer, topic, key, h.sequence) first"
                    + " where sequence > position + 1 order by consumer, topic, key limit ?";
    private static final String PAGE =
            BEHIND_A_GAP.formatted(FIRST_HELD + "(consumer, topic, key) > (?, ?, ?)");
    private static final String ONE =
            BEHIND_A_GAP.formatted(FIRST_HELD + "(consumer, topic, key) = (?, ?, ?)");

    private final Sql sql;

    EventGaps(Sql sql) {
        this.sql = sql;
    }

    List<EventGapView> page(@Nullable Cursor after, int limit) {
        return sql.list(
                PAGE,
                EventGaps::read,
                after == null ? "" : after.string(0),
                after == null ? "" : after.string(1),
                after == null ? "" : after.string(2),
                limit);
    }

    /** The gap as it is now, unless it has closed or is another one by now. */
    Optional<EventGapView> find(EventGap gap) {
        var from = gap.subscription();
        return sql.first(ONE, EventGaps::read, from.consumer(), from.topic(), gap.key(), 1)
                .filter(now -> now.id().equals(gap.id()));
    }

    private static EventGapView read(ResultSet row) throws SQLException {
        var gap =
                new EventGap(
                        new Subscription(row.getString("consumer"), row.getString("topic")),
                        row.getString("key"),
                        row.getLong("position") + 1,
                        row.getLong("sequence") - 1);
        return new EventGapView(
                gap.id(),
                gap.subscription().consumer(),
                gap.subscription().topic(),
                gap.key(),
                gap.from(),
                gap.to(),
                row.getLong("held"),
                row.getObject("held_at", OffsetDateTime.class).toInstant(),
                row.getObject("id", UUID.class),
                HeaderText.read(row.getString("headers")).get(EventHeaders.OFFICE));
    }
}
