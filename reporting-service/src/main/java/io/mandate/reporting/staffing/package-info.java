/** Allocated and unmet hours per project and month. */
@NullMarked
package io.mandate.reporting.staffing;

import org.jspecify.annotations.NullMarked;
