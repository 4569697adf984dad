/** How a service goes: it says so, takes nobody new, and lets everybody finish who is in. */
@NullMarked
package io.mandate.platform.stop;

import org.jspecify.annotations.NullMarked;
