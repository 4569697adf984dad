/** How sure the finish of a plan is, and what it would cost to bring it forward. */
@NullMarked
package io.mandate.project.outlook;

import org.jspecify.annotations.NullMarked;
