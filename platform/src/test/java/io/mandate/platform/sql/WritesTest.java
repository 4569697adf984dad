package io.mandate.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mandate.platform.testing.Infrastructure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class WritesTest {
    private static final String UPSERT =
            "insert into shelf (name, label) values (?, ?)"
                    + " on conflict (name) do update set label = shelf.label || excluded.label";
    private static final String INSERT = "insert into shelf (name, label) values (?, ?)";
    private static final String UPDATE = "update shelf set label = label || ? where name = ?";

    @Inject Sql sql;

    @Test
    void aRowThatIsWrittenTwiceIsWrittenTwiceInOrder() {
        var writes = new Writes();
        writes.upsert("a", UPSERT, "a", "1");
        writes.upsert("b", UPSERT, "b", "2");
        writes.upsert("a", UPSERT, "a", "3");
        writes.upsert("a", UPSERT, "a", "4");

        assertThat(shelf(writes)).containsExactly("a134", "b2");
    }

    @Test
    void statementsOfDifferentTextsKeepTheirOrder() {
        var writes = new Writes();
        writes.add(INSERT, "a", "1");
        writes.add(UPDATE, "2", "a");
        writes.add(UPDATE, "3", "a");
        writes.upsert("a", UPSERT, "a", "4");
        writes.add(UPDATE, "5", "a");

        assertThat(shelf(writes)).containsExactly("a12345");
    }

    @Test
    void nothingIsWrittenOfNoWrites() {
        assertThat(shelf(new Writes())).isEmpty();
    }

    @Test
    void oneThatIsRefusedRefusesAll() {
        var writes = new Writes();
        writes.add(INSERT, "a", "1");
        writes.add(INSERT, "a", "2");

        assertThatThrownBy(() -> shelf(writes)).isInstanceOf(SqlFailure.class);
    }

    private List<String> shelf(Writes writes) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            sql.update("delete from shelf");
                            sql.run(writes);
                            return sql.list(
                                    "select name || label from shelf order by name",
                                    row -> row.getString(1));
                        });
    }
}
