/** Tells what the solver found in the portfolio's money, names and words. */
@NullMarked
package io.mandate.portfolio.selection.outcome;

import org.jspecify.annotations.NullMarked;
