/** Hides how the demonstration talks to the services over REST and waits for them. */
@NullMarked
package io.mandate.local.api;

import org.jspecify.annotations.NullMarked;
