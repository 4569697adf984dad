/** Who calls, in which roles, and what a service demands before it starts. */
@NullMarked
package io.mandate.platform.security;

import org.jspecify.annotations.NullMarked;
