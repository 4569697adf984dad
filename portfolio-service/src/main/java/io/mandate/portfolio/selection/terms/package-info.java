/** What a portfolio's terms ask of a selection beside its budgets, as the solver takes it and as it is told. */
@NullMarked
package io.mandate.portfolio.selection.terms;

import org.jspecify.annotations.NullMarked;
