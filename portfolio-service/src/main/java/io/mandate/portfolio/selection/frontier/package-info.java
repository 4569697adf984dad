/** What a selection is worth with less and with more money: the frontier of value over budget. */
@NullMarked
package io.mandate.portfolio.selection.frontier;

import org.jspecify.annotations.NullMarked;
