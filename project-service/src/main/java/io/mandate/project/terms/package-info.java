/** Tells others the terms on which a plan is calculated, so that they calculate it too: its settings and its calendars. */
@NullMarked
package io.mandate.project.terms;

import org.jspecify.annotations.NullMarked;
