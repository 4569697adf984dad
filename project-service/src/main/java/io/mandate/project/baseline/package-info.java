/** Plans as they once were, kept to compare with: dates and cost. */
@NullMarked
package io.mandate.project.baseline;

import org.jspecify.annotations.NullMarked;
