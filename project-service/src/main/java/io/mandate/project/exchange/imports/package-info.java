/** Takes over schedule files: as a run, whole or not at all, with a report of what was lost and what changed. */
@NullMarked
package io.mandate.project.exchange.imports;

import org.jspecify.annotations.NullMarked;
