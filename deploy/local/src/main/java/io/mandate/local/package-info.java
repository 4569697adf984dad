/** Hides how Mandate's infrastructure and services are started, watched and stopped on one machine. */
@NullMarked
package io.mandate.local;

import org.jspecify.annotations.NullMarked;
