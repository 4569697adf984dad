/** The ledger's rules: what a told line becomes in the books. Nothing here reads or writes a table. */
@NullMarked
package io.mandate.project.money.ledger;

import org.jspecify.annotations.NullMarked;
