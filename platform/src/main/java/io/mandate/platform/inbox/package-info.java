/** Takes foreign events in order and once, keeps what must wait, and lets an operator replay what failed. */
@NullMarked
package io.mandate.platform.inbox;

import org.jspecify.annotations.NullMarked;
