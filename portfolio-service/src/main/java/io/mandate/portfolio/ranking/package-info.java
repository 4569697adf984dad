/** The order of a portfolio's projects, what moved in it, and the ranking that is in force. */
@NullMarked
package io.mandate.portfolio.ranking;

import org.jspecify.annotations.NullMarked;
