package io.mandate.platform.inbox;

import io.mandate.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The table of the last numbers that had their effect. */
@ApplicationScoped
class Positions {
    private static final String READ =
            "select key, sequence from inbox_position where consumer = ? and topic = ?"
                    + " and key = any(?) order by key for update";
    private static final String ADD =
            "insert into inbox_position (consumer, topic, key, sequence)"
                    + " select ?, ?, * from unnest(?::text[], ?::text[]::bigint[])"
                    + " on conflict do nothing";
    private static final String MOVE =
            "update inbox_position p set sequence = moved.sequence"
                    + " from unnest(?::text[], ?::text[]::bigint[]) as moved (key, sequence)"
                    + " where p.consumer = ? and p.topic = ? and p.key = moved.key";

    private final Sql sql;
    private final boolean acceptFirstSeen;

    Positions(
            Sql sql,
            @ConfigProperty(name = "mandate.inbox.accept-first-seen") boolean acceptFirstSeen) {
        this.sql = sql;
        this.acceptFirstSeen = acceptFirstSeen;
    }

    /** Whether a key without a position may begin with any number, because the topic was cut. */
    boolean acceptFirstSeen() {
        return acceptFirstSeen;
    }

    /** Reads and locks; a key without a row is not in the answer. */
    Map<String, Long> lock(Subscription subscription, Collection<String> keys) {
        var found = new HashMap<String, Long>();
        sql.list(
                        READ,
                        row -> Map.entry(row.getString(1), row.getLong(2)),
                        subscription.consumer(),
                        subscription.topic(),
                        keys.toArray(String[]::new))
                .forEach(each -> found.put(each.getKey(), each.getValue()));
        return found;
    }

    /** Moves the positions of locked rows. */
    void move(Subscription subscription, Map<String, Long> moved) {
        if (!moved.isEmpty()) {
            sql.update(
                    MOVE,
                    keys(moved),
                    numbers(moved),
                    subscription.consumer(),
                    subscription.topic());
        }
    }

    /** Adds the first positions of keys; fails if another replica was faster. */
    void add(Subscription subscription, Map<String, Long> added) {
        if (!added.isEmpty()
                && sql.update(
                                ADD,
                                subscription.consumer(),
                                subscription.topic(),
                                keys(added),
                                numbers(added))
                        < added.size()) {
            throw new OvertakenException(subscription);
        }
    }

    private static String[] keys(Map<String, Long> positions) {
        return positions.keySet().toArray(String[]::new);
    }

    private static String[] numbers(Map<String, Long> positions) {
        return positions.values().stream().map(String::valueOf).toArray(String[]::new);
    }
}
