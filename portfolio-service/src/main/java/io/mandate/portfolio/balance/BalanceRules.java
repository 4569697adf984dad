package io.mandate.portfolio.balance;

import static io.mandate.portfolio.PortfolioProblem.SHARE_NAMED_TWICE;
import static io.mandate.portfolio.PortfolioProblem.SHARE_RANGE_EMPTY;

import io.mandate.portfolio.Refusal;
import java.util.HashSet;

/** What must hold between the parts of a balance. */
public final class BalanceRules {
    private BalanceRules() {}

    /** Refuses with pointers into {@code /balance}. */
    public static void check(Balance balance) {
        var names = new HashSet<String>();
        for (int at = 0; at < balance.shares().size(); at++) {
            var share = balance.shares().get(at);
            var pointer = "/balance/shares/" + at;
            if (!names.add(share.name())) {
                throw Refusal.at(
                        pointer + "/name",
                        SHARE_NAMED_TWICE,
                        "There is a share %s before".formatted(share.name()));
            }
            if (share.atMost() != null
                    && share.atLeast() != null
                    && share.atLeast().compareTo(share.atMost()) > 0) {
                throw Refusal.at(
                        pointer + "/atLeast",
                        SHARE_RANGE_EMPTY,
                        "%s is more than %s"
                                .formatted(
                                        share.atLeast().toPlainString(),
                                        share.atMost().toPlainString()));
            }
        }
    }
}
