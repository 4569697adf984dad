/** When the work of a project takes place: pure functions, and the problems that plans may have. */
@NullMarked
package io.mandate.project.schedule;

import org.jspecify.annotations.NullMarked;
