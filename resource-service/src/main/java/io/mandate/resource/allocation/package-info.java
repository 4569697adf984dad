/** Who works on what, month by month, as approved: the live allocation and its announcements. */
@NullMarked
package io.mandate.resource.allocation;

import org.jspecify.annotations.NullMarked;
