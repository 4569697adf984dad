/** Hides the processes of a running Mandate: their order, their files, their start and their end. */
@NullMarked
package io.mandate.local.stack;

import org.jspecify.annotations.NullMarked;
