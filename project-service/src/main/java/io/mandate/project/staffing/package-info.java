/** Who and what does the work of a plan: lines of the plan itself, no persons of the resource pool. */
@NullMarked
package io.mandate.project.staffing;

import org.jspecify.annotations.NullMarked;
