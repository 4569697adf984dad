/** Takes what resource-service tells of the cost of labour. */
@NullMarked
package io.mandate.project.money.labour;

import org.jspecify.annotations.NullMarked;
