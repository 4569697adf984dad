package io.mandate.platform.state;

import io.mandate.platform.event.AggregateState;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The states of an entity that draws its numbers itself: locking its row is enough. */
public abstract class EntityStates<E> implements StateSource {
    private final EntityManager entities;
    private final Kind<E> kind;

    protected EntityStates(EntityManager entities, Kind<E> kind) {
        this.entities = entities;
        this.kind = kind;
    }

    /** How the entity is named and keyed; the key is an attribute's path, such as {@code id.value}. */
    public record Kind<E>(
            String aggregate,
            Class<E> entity,
            String key,
            Function<String, Object> parse,
            Function<E, AggregateState> state) {}

    @Override
    public String aggregate() {
        return kind.aggregate();
    }

    @Override
    public long count() {
        return entities.createQuery("select count(*) from " + name(), Long.class).getSingleResult();
    }

    @Override
    public List<String> keys(@Nullable String after, int most) {
        var where = after == null ? "" : " where %s > :after".formatted(kind.key());
        var query =
                entities.createQuery(
                        "select %1$s from %2$s%3$s order by %1$s"
                                .formatted(kind.key(), name(), where),
                        Object.class);
        if (after != null) {
            query.setParameter("after", kind.parse().apply(after));
        }
        return query.setMaxResults(most).getResultList().stream().map(Object::toString).toList();
    }

    @Override
    public List<AggregateState> lock(List<String> keys) {
        return entities
                .createQuery(
                        "from %2$s where %1$s in :keys order by %1$s".formatted(kind.key(), name()),
                        kind.entity())
                .setParameter("keys", keys.stream().map(kind.parse()).toList())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .map(kind.state())
                .toList();
    }

    private String name() {
        return kind.entity().getSimpleName();
    }
}
