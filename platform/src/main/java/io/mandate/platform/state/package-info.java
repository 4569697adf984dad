/** Tells the current states of aggregates again, for those who start late or have lost some. */
@NullMarked
package io.mandate.platform.state;

import org.jspecify.annotations.NullMarked;
