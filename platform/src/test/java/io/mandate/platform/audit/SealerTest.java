package io.mandate.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mandate.platform.order.DatabaseTrouble;
import io.mandate.platform.testing.Infrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A sealer that cannot seal goes on trying and does not fill the log. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class SealerTest {
    private static final Logger LOG = Logger.getLogger(Sealer.class.getName());

    @Inject Sealer sealer;

    private final List<Level> said = new CopyOnWriteArrayList<>();
    private final Handler ear = new Ear();

    @BeforeEach
    void listen() {
        LOG.addHandler(ear);
    }

    @AfterEach
    void stopListening() {
        LOG.removeHandler(ear);
    }

    @Test
    void itSaysOncePerAbsenceThatTheDatabaseIsAwayAndOnceThatItIsBack() {
        for (int absence = 1; absence <= 2; absence++) {
            said.clear();
            tryWithoutDatabase();
            assertThat(said).containsExactly(Level.WARNING);
            await().untilAsserted(this::sealsAgain);
        }
    }

    private void tryWithoutDatabase() {
        DatabaseTrouble.refuse();
        try {
            sealer.seal();
            sealer.seal();
        } finally {
            DatabaseTrouble.accept();
        }
    }

    private void sealsAgain() {
        sealer.seal();
        assertThat(said).containsExactly(Level.WARNING, Level.INFO);
    }

    private final class Ear extends Handler {
        @Override
        public void publish(LogRecord message) {
            said.add(message.getLevel());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
