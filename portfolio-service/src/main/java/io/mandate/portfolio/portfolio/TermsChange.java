package io.mandate.portfolio.portfolio;

import io.mandate.portfolio.Chronicle;
import io.mandate.portfolio.office.Governance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.jspecify.annotations.Nullable;

/** Tells that terms of a portfolio have changed which are kept beside it: under its next number, to all who heed its terms. */
@ApplicationScoped
public class TermsChange {
    private final Governance governance;
    private final Chronicle chronicle;

    TermsChange(Governance governance, Chronicle chronicle) {
        this.governance = governance;
        this.chronicle = chronicle;
    }

    /** The caller has locked the portfolio; the action is named as {@code portfolio.verb}. */
    @Transactional(TxType.MANDATORY)
    public void tell(
            Portfolio portfolio, String action, @Nullable Object before, @Nullable Object after) {
        var changed = portfolio.termsChanged(governance.today(portfolio.office()));
        chronicle.add(action, changed, portfolio.state(), before, after, null);
    }
}
