/** Who works on what this month: the allocation as a pure function from a problem to a solution with a proven bound. */
@NullMarked
package io.mandate.resource.allocation.model;

import org.jspecify.annotations.NullMarked;
