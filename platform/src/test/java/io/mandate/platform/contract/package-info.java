/** The committed contracts held against the code, and the tools that do so against themselves. */
@NullMarked
package io.mandate.platform.contract;

import org.jspecify.annotations.NullMarked;
