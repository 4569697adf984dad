package io.mandate.resource.planning;

import io.mandate.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;

/** Lets one approval of a month happen at a time, since offices share people. */
@ApplicationScoped
class MonthLock {
    private final Sql sql;

    MonthLock(Sql sql) {
        this.sql = sql;
    }

    /** Held until the transaction ends. */
    void hold(YearMonth month) {
        sql.list(
                "select pg_advisory_xact_lock(hashtext('allocation of a month'), ?)",
                row -> true,
                Math.toIntExact(month.getYear() * 100L + month.getMonthValue()));
    }
}
