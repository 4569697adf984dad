/** The table of facts that are committed and not yet sent, and the relay that sends them in order. */
@NullMarked
package io.mandate.platform.outbox;

import org.jspecify.annotations.NullMarked;
