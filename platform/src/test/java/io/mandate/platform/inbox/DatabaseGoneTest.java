package io.mandate.platform.inbox;

import io.mandate.platform.order.DatabaseTrouble;
import io.mandate.platform.testing.Infrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** While the database is gone nothing is given up, and afterwards everything has its effect. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class DatabaseGoneTest extends Absence {
    @Test
    void nothingIsADeadLetterAndEverythingIsTakenAfterwards() {
        costsNothing(Duration.ofSeconds(5), DatabaseTrouble::refuse, DatabaseTrouble::accept);
    }
}
