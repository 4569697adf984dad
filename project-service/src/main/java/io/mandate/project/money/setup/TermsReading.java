package io.mandate.project.money.setup;

import io.mandate.project.money.ledger.Terms;
import io.mandate.project.money.terms.RateNeed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;

/** Gathers what holds for some lines. */
@ApplicationScoped
public class TermsReading {
    private final Categories categories;
    private final Rules rules;
    private final RateTable rates;

    TermsReading(Categories categories, Rules rules, RateTable rates) {
        this.categories = categories;
        this.rules = rules;
        this.rates = rates;
    }

    public Terms of(Collection<String> codes, Collection<RateNeed> needs) {
        var named = codes.toArray(String[]::new);
        return new Terms(categories.named(named), rules.of(named), rates.find(needs));
    }
}
