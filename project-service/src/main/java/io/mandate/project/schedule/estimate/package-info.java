/** How sure a finish is: three-point estimates and what follows from them. */
@NullMarked
package io.mandate.project.schedule.estimate;

import org.jspecify.annotations.NullMarked;
