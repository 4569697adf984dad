package io.mandate.platform.event;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** Something that has a sequence of its own, for the tests of the platform. */
@Entity
public class Parcel {
    @Id private UUID id;
    private String office;
    private long sequence;
    @Version private long version;

    protected Parcel() {}

    Parcel(UUID id) {
        this.id = id;
        this.office = "HQ";
    }

    Moved move(String to) {
        return new Moved(to, null, id.toString(), ++sequence, office);
    }

    public AggregateState state() {
        return new AggregateState("parcel", id.toString(), sequence, office, null);
    }

    /** The test's only fact. */
    record Moved(String to, String note, String subject, long sequence, String scope)
            implements DomainEvent {
        static final String TYPE = "mandate.platform.moved.v1";

        @Override
        public String type() {
            return TYPE;
        }

        @Override
        public LocalDate effectiveOn() {
            return LocalDate.of(2026, 3, 1);
        }
    }
}
