/** A project that ends sets its people free. */
@NullMarked
package io.mandate.resource.release;

import org.jspecify.annotations.NullMarked;
