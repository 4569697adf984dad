/** Plain SQL on the connection of the current transaction. */
@NullMarked
package io.mandate.platform.sql;

import org.jspecify.annotations.NullMarked;
