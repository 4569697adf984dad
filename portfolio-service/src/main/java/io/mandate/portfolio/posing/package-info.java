/** How a portfolio's present state becomes a problem to solve, frozen so that everybody can see on what a selection was based. */
@NullMarked
package io.mandate.portfolio.posing;

import org.jspecify.annotations.NullMarked;
