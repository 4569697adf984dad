/** The one clock. */
@NullMarked
package io.mandate.platform.time;

import org.jspecify.annotations.NullMarked;
