package io.mandate.portfolio.office;

import io.mandate.platform.event.AggregateState;
import io.mandate.platform.scope.ScopeTree;
import io.mandate.portfolio.Stamp;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/** A PMO office: it governs the projects of its part of the organisation, and the offices below it. */
@Entity
@SQLRestriction(ScopeTree.GOVERNED)
public class Office {
    static final String STATE = "office";

    @Id private String code;
    private String name;
    private @Nullable String parent;
    private ZoneId zone;
    private Currency currency;
    private long sequence;
    @Version private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Office() {}

    @SuppressWarnings("NullAway.Init") // describe() fills the rest
    Office(String code) {
        this.code = code;
    }

    /** Sets what the office is like. */
    OfficeChanged describe(OfficeRequest request, LocalDate effectiveOn) {
        name = request.name();
        parent = request.parent();
        zone = request.zone();
        currency = request.currency();
        var stamp = new Stamp(code, ++sequence, code, effectiveOn);
        return new OfficeChanged(stamp, name, parent, zone, currency.getCurrencyCode());
    }

    /** All of it, as others may hold it. */
    AggregateState state() {
        return new AggregateState(STATE, code, sequence, code, request());
    }

    /** The office's own date: a day ends at its midnight. */
    public LocalDate today(InstantSource clock) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    @Nullable String parent() {
        return parent;
    }

    ZoneId zone() {
        return zone;
    }

    public Currency currency() {
        return currency;
    }

    long version() {
        return version;
    }

    OfficeRequest request() {
        return new OfficeRequest(code, name, parent, zone, currency);
    }
}
