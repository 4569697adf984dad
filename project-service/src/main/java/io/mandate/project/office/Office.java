package io.mandate.project.office;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.ZoneId;

/** A PMO office as portfolio-service last described it. */
@Entity
@Table(name = "office")
public class Office {
    @Id private String code;
    private String name;
    private String zone;
    private String currency;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    Office() {}

    public Office(String code, String name, ZoneId zone, String currency) {
        this.code = code;
        this.name = name;
        this.zone = zone.getId();
        this.currency = currency;
    }

    void become(String newName, ZoneId newZone, String newCurrency) {
        name = newName;
        zone = newZone.getId();
        currency = newCurrency;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public String currency() {
        return currency;
    }
}
