/** Hides how a register of projects that others keep is recognised and handed to the services. */
@NullMarked
package io.mandate.local.register;

import org.jspecify.annotations.NullMarked;
