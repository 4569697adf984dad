/** Hides how bearer tokens for a local Mandate are signed. */
@NullMarked
package io.mandate.local.token;

import org.jspecify.annotations.NullMarked;
