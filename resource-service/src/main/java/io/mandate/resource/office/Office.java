package io.mandate.resource.office;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.ZoneId;

/** An office and its time zone. */
@Entity
public class Office {
    @Id private String office;
    private String zone;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Office() {}

    Office(String code, ZoneId zone) {
        this.office = code;
        this.zone = zone.getId();
    }

    void moveTo(ZoneId other) {
        zone = other.getId();
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }
}
