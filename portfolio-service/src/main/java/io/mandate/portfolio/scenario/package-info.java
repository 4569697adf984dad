/** Scenarios of a portfolio: taken from the live one, edited, solved, compared, and perhaps put in its place. */
@NullMarked
package io.mandate.portfolio.scenario;

import org.jspecify.annotations.NullMarked;
