/** Measures the packaged system against the bare machinery below it: SQL by JDBC, and Kafka's own clients. */
@NullMarked
package io.mandate.bench;

import org.jspecify.annotations.NullMarked;
