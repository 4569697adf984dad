/** Where everybody's events come in: into the log and the read tables, in one transaction. */
@NullMarked
package io.mandate.reporting.intake;

import org.jspecify.annotations.NullMarked;
