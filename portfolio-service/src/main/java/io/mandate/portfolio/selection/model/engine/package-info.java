/** The engines that relax, search or prove a program under a work limit: OR-tools' and one of our own, behind one kind of answer. */
@NullMarked
package io.mandate.portfolio.selection.model.engine;

import org.jspecify.annotations.NullMarked;
