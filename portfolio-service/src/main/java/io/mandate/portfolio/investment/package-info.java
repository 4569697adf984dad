/** Appraises a series of cash flows under stated conventions; keeps nothing. */
@NullMarked
package io.mandate.portfolio.investment;

import org.jspecify.annotations.NullMarked;
