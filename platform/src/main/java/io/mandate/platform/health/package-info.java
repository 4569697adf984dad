/** What the probes ask: the relay for liveness, the database for readiness, the rest for people. */
@NullMarked
package io.mandate.platform.health;

import org.jspecify.annotations.NullMarked;
