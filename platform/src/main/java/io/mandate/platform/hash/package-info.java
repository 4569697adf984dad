/** One way to hash, for whatever has to be recognised again. */
@NullMarked
package io.mandate.platform.hash;

import org.jspecify.annotations.NullMarked;
