package io.mandate.platform.event;

import io.mandate.platform.event.Parcel.Moved;
import io.mandate.platform.problem.CommonProblem;
import io.mandate.platform.problem.ProblemException;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.UUID;

/** The use cases of the tests. */
@ApplicationScoped
@Unremovable
public class Depot {
    private final EntityManager entities;
    private final Outbox outbox;

    Depot(EntityManager entities, Outbox outbox) {
        this.entities = entities;
        this.outbox = outbox;
    }

    @Transactional
    public UUID open() {
        var id = UUID.randomUUID();
        entities.persist(new Parcel(id));
        return id;
    }

    @Transactional
    public void move(UUID id, String... places) {
        var parcel = entities.find(Parcel.class, id);
        var moves = new ArrayList<Moved>();
        for (var place : places) {
            moves.add(parcel.move(place));
        }
        outbox.appendAll(moves);
    }

    @Transactional
    public void moveInVain(UUID id) {
        outbox.append(entities.find(Parcel.class, id).move("nowhere"));
        throw new ProblemException(CommonProblem.CONFLICT, "thought better of it");
    }
}
