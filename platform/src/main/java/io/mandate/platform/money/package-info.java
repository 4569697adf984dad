/** Exact amounts on the wire and in tables. */
@NullMarked
package io.mandate.platform.money;

import org.jspecify.annotations.NullMarked;
