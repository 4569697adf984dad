/** Branch and bound for programs with few rows: a small simplex of its own, and bounds that rounding cannot break. */
@NullMarked
package io.mandate.portfolio.selection.model.engine.tree;

import org.jspecify.annotations.NullMarked;
