/** Takes the lines of the organisation's books, batch by batch, for the cost objects that they know. */
@NullMarked
package io.mandate.project.money.erp;

import org.jspecify.annotations.NullMarked;
