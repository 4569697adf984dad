/** Which project of a portfolio comes before which: the ranking in force, and what is told of it. */
@NullMarked
package io.mandate.portfolio.precedence;

import org.jspecify.annotations.NullMarked;
