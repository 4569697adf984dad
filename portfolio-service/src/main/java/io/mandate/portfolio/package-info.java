/** The words that all of portfolio-service shares: projects as others know them, amounts, and its catalogue of problems. */
@NullMarked
package io.mandate.portfolio;

import org.jspecify.annotations.NullMarked;
