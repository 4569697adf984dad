package io.mandate.platform.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mandate.platform.event.AggregateState;
import io.mandate.platform.event.Depot;
import io.mandate.platform.event.Parcel;
import io.mandate.platform.sql.Sql;
import io.mandate.platform.testing.Infrastructure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class EntityStatesTest {
    @Inject Depot depot;
    @Inject EntityManager entities;
    @Inject Sql sql;

    private StateSource states;

    @BeforeEach
    void tellParcels() {
        states =
                new EntityStates<>(
                        entities,
                        new EntityStates.Kind<>(
                                "parcel", Parcel.class, "id", UUID::fromString, Parcel::state)) {};
    }

    @AfterEach
    void leaveNoTransaction() {
        if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void whoTellsAStateWaitsForWhoIsChangingIt() {
        var parcel = depot.open();
        QuarkusTransaction.begin();
        depot.move(parcel, "there");

        var told =
                CompletableFuture.supplyAsync(
                        () -> tell(parcel), command -> Thread.ofPlatform().start(command));
        await().until(this::somebodyWaitsForAParcel);
        QuarkusTransaction.commit();

        assertThat(told.join()).extracting(AggregateState::sequence).containsExactly(1L);
    }

    private List<AggregateState> tell(UUID parcel) {
        return QuarkusTransaction.requiringNew()
                .call(() -> states.lock(List.of(parcel.toString())));
    }

    private boolean somebodyWaitsForAParcel() {
        return !sql.list(
                        "select 1 from pg_stat_activity where datname = current_database()"
                                + " and wait_event_type = 'Lock' and query ilike '%from parcel%'",
                        _ -> 1)
                .isEmpty();
    }
}
