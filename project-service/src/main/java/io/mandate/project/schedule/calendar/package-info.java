/** Working time: which minutes of which days count, and where an amount of work begins and ends. */
@NullMarked
package io.mandate.project.schedule.calendar;

import org.jspecify.annotations.NullMarked;
