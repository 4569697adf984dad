/** What a file means for the plan that there is: which lines are which, whose progress counts, what changes. */
@NullMarked
package io.mandate.project.exchange.merge;

import org.jspecify.annotations.NullMarked;
