/** Stories that are told by a whole Mandate: the four services, PostgreSQL and Kafka as real processes. */
@NullMarked
package io.mandate.acceptance;

import org.jspecify.annotations.NullMarked;
