package io.mandate.portfolio.approval;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.event.DomainEvent;
import io.mandate.platform.event.Outbox;
import io.mandate.platform.sql.Sql;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.Stamp;
import io.mandate.portfolio.portfolio.LargestPortfolio;
import io.mandate.portfolio.portfolio.Objective;
import io.mandate.portfolio.precedence.Reprioritised;
import io.mandate.portfolio.ranking.Reprioritisation.Move;
import io.mandate.portfolio.selection.model.SelectionSolution.Status;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** No record of a portfolio of 10,000 projects comes near what a broker takes, as the outbox really writes it. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class RecordSizeTest {
    private static final int PROJECTS = 10_000;
    private static final int MOST_BYTES = 900_000;
    private static final UUID LONGEST = UUID.fromString("ffffffff-ffff-7fff-bfff-ffffffffffff");

    private final String portfolio = UUID.randomUUID().toString();
    private final AtomicLong sequence = new AtomicLong();
    private final Outbox outbox;
    private final Sql sql;

    RecordSizeTest(Outbox outbox, Sql sql) {
        this.outbox = outbox;
        this.sql = sql;
    }

    @Test
    void tenThousandMovesAreFiveRecordsOfModestSize() {
        var moves =
                IntStream.rangeClosed(1, PROJECTS)
                        .mapToObj(
                                rank ->
                                        new Move(
                                                new ProjectId(LONGEST),
                                                rank,
                                                PROJECTS,
                                                false,
                                                new BigDecimal("99.12345678")))
                        .toList();

        var sizes = sizes(Reprioritised.of(moves, LONGEST, this::stamp));

        assertThat(sizes).hasSize(5).allSatisfy(RecordSizeTest::assertModest);
    }

    @Test
    void anApprovalOfTenThousandCandidatesSaysHowManyAndNotWhich() {
        var approved =
                new SelectionApproved(
                        stamp(),
                        LONGEST,
                        Status.OPTIMAL,
                        Objective.RISK_ADJUSTED_VALUE,
                        "EUR",
                        new BigDecimal("9".repeat(16) + ".99"),
                        new BigDecimal("9".repeat(16) + ".99"),
                        0.123456789,
                        PROJECTS,
                        PROJECTS,
                        "€".repeat(2_000));

        assertThat(sizes(List.of(approved))).hasSize(1).allSatisfy(RecordSizeTest::assertModest);
    }

    @Test
    void aPortfolioThatNamesTenThousandProjectsIsOneRecord() {
        var named = IntStream.range(0, PROJECTS / 2).mapToObj(_ -> new ProjectId(LONGEST)).toList();

        assertThat(sizes(List.of(LargestPortfolio.naming(stamp(), named, named))))
                .hasSize(1)
                .allSatisfy(RecordSizeTest::assertModest);
    }

    /** The bytes of keys, headers and values in the outbox; the transaction leaves nothing. */
    private List<Integer> sizes(List<? extends DomainEvent> events) {
        QuarkusTransaction.begin();
        try {
            outbox.appendAll(events);
            return sql.list(
                    "select subject || headers || payload from outbox where subject = ? order by id",
                    row -> row.getString(1).getBytes(UTF_8).length,
                    portfolio);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static void assertModest(int bytes) {
        assertThat(bytes).isBetween(500, MOST_BYTES);
    }

    private Stamp stamp() {
        return new Stamp(
                portfolio, sequence.incrementAndGet(), "o".repeat(40), LocalDate.of(2027, 1, 4));
    }
}
