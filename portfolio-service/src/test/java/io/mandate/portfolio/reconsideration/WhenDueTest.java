package io.mandate.portfolio.reconsideration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import io.mandate.platform.event.IncomingEvent;
import io.mandate.platform.sql.Sql;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.portfolio.World;
import io.mandate.portfolio.reconsideration.Reconsiderations.Due;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After 5 s of quiet, at the latest after a minute. It is 1999, when nobody else has any news. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class WhenDueTest {
    private static final Instant NOON = Instant.parse("1999-01-01T12:00:00Z");

    @Inject Sql sql;

    private World world;
    private String portfolio;
    private String last;

    @BeforeEach
    void aSelectionIsInForce() {
        world = World.create(World.create().office());
        portfolio = world.portfolio(world.strategy(1, 1), "SCORE_TIMES_SIZE", "10.00");
        world.project("10.00", "30.00", 90, 10);
        World.approved(portfolio);
    }

    @AfterEach
    void nothingIsLeft() {
        for (var due = dueAfter(3600); due.isPresent(); due = dueAfter(3600)) {
            done(due.get());
        }
    }

    @Test
    void itIsDueWhenItHasBeenQuiet() {
        news(0, "chain");

        assertThat(dueAfter(4)).isEmpty();
        assertThat(dueAfter(5))
                .get()
                .extracting(each -> each.portfolio().toString())
                .isEqualTo(World.id(portfolio));
    }

    @Test
    void moreNewsPutsItOffAndIsCountedUnderTheChainOfTheFirstAndCausedByTheLast() {
        news(0, "first");
        news(3, "second");

        assertThat(dueAfter(7)).isEmpty();
        var due = dueAfter(8).orElseThrow();
        assertThat(due.news()).isEqualTo(2);
        assertThat(due.chain().correlationId()).isEqualTo("first");
        assertThat(due.chain().causationId()).isEqualTo(last);
    }

    @Test
    void whereItIsNeverQuietItIsDueAfterAMinute() {
        for (int second = 0; second < 60; second += 3) {
            news(second, "chain");
        }

        assertThat(dueAfter(59)).isEmpty();
        assertThat(dueAfter(60)).get().extracting(Due::news).isEqualTo(20L);
    }

    @Test
    void whatComesWhileOneLooksIsNotForgotten() {
        news(0, "chain");
        var seen = dueAfter(5).orElseThrow();
        news(6, "chain");

        done(seen);

        assertThat(dueAfter(11)).isPresent();
        done(dueAfter(11).orElseThrow());
        assertThat(dueAfter(11)).isEmpty();
    }

    @Test
    void projectsConcernThePortfoliosOfTheirOfficeAndOfThoseAboveIt() {
        newsOf(World.create(world.office()).office(), 0, "from below");
        assertThat(dueAfter(5)).isPresent();
        done(dueAfter(5).orElseThrow());

        newsOf(above(), 0, "from above");
        newsOf(World.create().office(), 0, "from elsewhere");
        assertThat(dueAfter(5)).isEmpty();
    }

    private String above() {
        return sql.first(
                        "select ancestor from scope_tree where descendant = ? and depth = 1",
                        row -> row.getString(1),
                        world.office())
                .orElseThrow();
    }

    private void news(long second, String chain) {
        newsOf(world.office(), second, chain);
    }

    private void newsOf(String office, long second, String chain) {
        QuarkusTransaction.requiringNew().run(() -> tell(at(second), office, event(office, chain)));
    }

    private void tell(Reconsiderations reconsiderations, String office, IncomingEvent event) {
        last = event.id();
        reconsiderations.projectsOf(office, 1, event, event);
    }

    private Optional<Due> dueAfter(long second) {
        return QuarkusTransaction.requiringNew().call(() -> at(second).next());
    }

    private void done(Due due) {
        QuarkusTransaction.requiringNew().run(() -> at(0).done(due));
    }

    private Reconsiderations at(long second) {
        var clock = Clock.fixed(NOON.plusSeconds(second), ZoneOffset.UTC);
        return new Reconsiderations(sql, clock, Duration.ofSeconds(5), Duration.ofMinutes(1));
    }

    private static IncomingEvent event(String office, String chain) {
        return new IncomingEvent(
                World.PROJECT_TOPIC,
                UUID.randomUUID().toString(),
                "mandate.project.revised.v1",
                "/mandate/test",
                UUID.randomUUID().toString(),
                1,
                NOON,
                LocalDate.of(1999, 1, 1),
                office,
                chain,
                null,
                "test",
                null,
                null,
                NullNode.getInstance(),
                new ObjectMapper());
    }
}
