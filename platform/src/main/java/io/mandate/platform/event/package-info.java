/** How facts leave a service (outbox) and arrive in another (inbox), and which chain of causes they belong to. */
@NullMarked
package io.mandate.platform.event;

import org.jspecify.annotations.NullMarked;
