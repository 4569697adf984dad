/** How far behind the read tables are, per source. */
@NullMarked
package io.mandate.reporting.freshness;

import org.jspecify.annotations.NullMarked;
