/** Plans who works on what in a month: from a snapshot of what is known to an approved allocation. */
@NullMarked
package io.mandate.resource.planning;

import org.jspecify.annotations.NullMarked;
