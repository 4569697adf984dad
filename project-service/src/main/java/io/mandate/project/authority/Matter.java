package io.mandate.project.authority;

import io.mandate.platform.money.Money;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is to be decided: who asked, who gains, and how much it is about. */
public record Matter(
        DecisionType type,
        String subject,
        String office,
        String requester,
        @Nullable String beneficiary,
        Money amount) {

    /** The same about nothing: to refuse something needs no limit. */
    Matter free() {
        return new Matter(
                type, subject, office, requester, beneficiary, Money.zero(amount.currency()));
    }

    boolean concerns(String person) {
        return requester.equals(person) || Objects.equals(beneficiary, person);
    }
}
