/** What it costs to be done sooner: the cheapest way to shorten a plan week by week. */
@NullMarked
package io.mandate.project.schedule.crash;

import org.jspecify.annotations.NullMarked;
