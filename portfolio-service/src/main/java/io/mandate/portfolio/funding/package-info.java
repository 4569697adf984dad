/** Budgets beside those of the periods: in total, of a funding source, of capital or operating expenditure. */
@NullMarked
package io.mandate.portfolio.funding;

import org.jspecify.annotations.NullMarked;
