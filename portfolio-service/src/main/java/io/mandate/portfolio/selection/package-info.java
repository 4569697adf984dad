/** Selection runs: a portfolio's problem, solved, with a reason for every project. */
@NullMarked
package io.mandate.portfolio.selection;

import org.jspecify.annotations.NullMarked;
