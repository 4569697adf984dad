package io.mandate.project.proposal;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Hears every statement that Hibernate sends. */
@PersistenceUnitExtension
public class HeardSql implements StatementInspector {
    private static final long serialVersionUID = 1L;
    private static final Queue<String> HEARD = new ConcurrentLinkedQueue<>();

    @Override
    public String inspect(String sql) {
        HEARD.add(sql);
        return sql;
    }

    /** What reads a list from this table while the work is done. */
    static String listing(String table, Runnable work) {
        HEARD.clear();
        work.run();
        return HEARD.stream()
                .filter(sql -> sql.contains(" from " + table + " ") && sql.contains(" order by "))
                .findFirst()
                .orElseThrow(
                        () ->
                                new AssertionError(
                                        "no list of " + table + " in " + List.copyOf(HEARD)));
    }
}
