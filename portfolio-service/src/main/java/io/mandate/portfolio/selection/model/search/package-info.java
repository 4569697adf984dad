/** Which engine is asked what, in which order, and how choices are bettered between them. */
@NullMarked
package io.mandate.portfolio.selection.model.search;

import org.jspecify.annotations.NullMarked;
