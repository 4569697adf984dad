/** The tree of PMO offices as portfolio-service announces it: it scopes every report. */
@NullMarked
package io.mandate.reporting.office;

import org.jspecify.annotations.NullMarked;
