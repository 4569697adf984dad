/** What is known of projects that need people: their demand, their rank, and whether the portfolio wants them. */
@NullMarked
package io.mandate.resource.demand;

import org.jspecify.annotations.NullMarked;
