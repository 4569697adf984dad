/** A project's plan as a whole: taken over in one piece, calculated, and announced. */
@NullMarked
package io.mandate.project.plan;

import org.jspecify.annotations.NullMarked;
