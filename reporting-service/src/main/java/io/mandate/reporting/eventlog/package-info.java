/** The durable log of everybody's events, its feed for clients without Kafka, and its partitions. */
@NullMarked
package io.mandate.reporting.eventlog;

import org.jspecify.annotations.NullMarked;
