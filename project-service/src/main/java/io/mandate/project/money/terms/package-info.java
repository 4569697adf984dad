/** What holds for all cost lines: categories, rates, closed periods, and what counts as an investment. */
@NullMarked
package io.mandate.project.money.terms;

import org.jspecify.annotations.NullMarked;
