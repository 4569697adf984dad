/** What every report shares: how a read table takes events, exact money, and the problems. */
@NullMarked
package io.mandate.reporting;

import org.jspecify.annotations.NullMarked;
