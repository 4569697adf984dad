/** Portfolios: which projects compete, for which budgets, under which strategy, and what counts as better. */
@NullMarked
package io.mandate.portfolio.portfolio;

import org.jspecify.annotations.NullMarked;
