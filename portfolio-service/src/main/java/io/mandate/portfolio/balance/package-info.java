/** What a portfolio asks of the mix of what is selected, beside its budgets. */
@NullMarked
package io.mandate.portfolio.balance;

import org.jspecify.annotations.NullMarked;
