package io.mandate.platform.sql;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/**
 * Reads several tables as they were at one moment. Without it, each statement sees what was
 * committed before it began: a run may be over in one table and without its result in the next.
 */
@ApplicationScoped
public class Snapshot {
    private final Sql sql;

    Snapshot(Sql sql) {
        this.sql = sql;
    }

    public <T> T read(Supplier<T> reading) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            sql.update(
                                    "set transaction isolation level repeatable read, read only");
                            return reading.get();
                        });
    }
}
