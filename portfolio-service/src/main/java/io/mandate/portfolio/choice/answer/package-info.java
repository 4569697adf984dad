/** What was found for a problem posed directly, in the words and units of its request. */
@NullMarked
package io.mandate.portfolio.choice.answer;

import org.jspecify.annotations.NullMarked;
