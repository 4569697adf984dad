package io.mandate.project.money.fund;

import io.mandate.platform.money.Money;
import io.mandate.project.ProjectId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of an allotment: all that was ever allotted, and perhaps what is asked
 * back. The allotment is the event's subject.
 */
public record AllotmentChanged(
        int fiscalYear,
        Money amount,
        @Nullable ProjectId projectId,
        @Nullable LocalDate lapsesOn,
        @Nullable Reclaim reclaim) {
    public static final String TYPE = "mandate.portfolio.allotment-changed.v1";

    /** Money that is to go elsewhere if it is still there. */
    public record Reclaim(UUID transferId, Money amount) {
        public Reclaim {
            if (transferId == null || amount == null || amount.amount().signum() <= 0) {
                throw new IllegalArgumentException("needs a transfer and a positive amount");
            }
        }
    }

    public AllotmentChanged {
        if (amount == null || amount.amount().signum() < 0) {
            throw new IllegalArgumentException("needs an amount that is not negative");
        }
        if (reclaim != null && !reclaim.amount().currency().equals(amount.currency())) {
            throw new IllegalArgumentException("is asked back in another currency");
        }
    }
}
