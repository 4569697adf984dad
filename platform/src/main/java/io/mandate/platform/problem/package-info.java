/** Turns everything that goes wrong into RFC 9457 problem documents. */
@NullMarked
package io.mandate.platform.problem;

import org.jspecify.annotations.NullMarked;
