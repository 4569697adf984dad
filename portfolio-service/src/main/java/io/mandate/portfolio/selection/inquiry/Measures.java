package io.mandate.portfolio.selection.inquiry;

import io.mandate.portfolio.selection.model.Rule;
import java.math.BigDecimal;

/** Tells the whole numbers of a problem in the units of whoever posed it. */
public interface Measures {
    /** An amount of value. */
    BigDecimal value(long whole);

    /** An amount of a limit. */
    BigDecimal amount(String limit, long whole);

    /** Whether the amounts of a limit mean something to whoever posed the problem; those of a share are only scaled. */
    boolean measures(String limit);

    /** A rule as a sentence. */
    String words(Rule rule);

    /** Whether amounts of different limits may be added up, as budgets in one currency may. */
    boolean addsUp();
}
