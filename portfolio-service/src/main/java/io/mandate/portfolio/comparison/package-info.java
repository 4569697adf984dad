/** Weights from comparisons in pairs (analytic hierarchy process), and how consistent they are. */
@NullMarked
package io.mandate.portfolio.comparison;

import org.jspecify.annotations.NullMarked;
