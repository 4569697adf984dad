/** Which rows a caller may see: those of the offices in the token and of their descendants. */
@NullMarked
package io.mandate.platform.scope;

import org.jspecify.annotations.NullMarked;
