package io.mandate.project.deliverable;

import io.mandate.platform.money.Money;
import io.mandate.project.authority.Authority;
import io.mandate.project.authority.Authority.Decided;
import io.mandate.project.authority.DecisionType;
import io.mandate.project.authority.Matter;
import io.mandate.project.office.Offices;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Whoever accepts, rejects or waives is somebody else than who has submitted, and has the authority. */
@ApplicationScoped
class SecondPerson {
    private final Authority authority;
    private final Offices offices;

    SecondPerson(Authority authority, Offices offices) {
        this.authority = authority;
        this.offices = offices;
    }

    Decided decide(
            Deliverable deliverable, boolean yes, String reason, @Nullable String onBehalfOf) {
        var submission = deliverable.requireSubmitted();
        var office = deliverable.office();
        return authority.decide(
                new Matter(
                        DecisionType.ACCEPTANCE,
                        deliverable.key(),
                        office,
                        submission.by(),
                        null,
                        Money.zero(offices.require(office).currency())),
                yes,
                reason,
                onBehalfOf);
    }
}
