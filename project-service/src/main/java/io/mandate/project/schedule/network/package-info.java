/** When what can be done: the critical path as a pure function from a schedule to a solution. */
@NullMarked
package io.mandate.project.schedule.network;

import org.jspecify.annotations.NullMarked;
