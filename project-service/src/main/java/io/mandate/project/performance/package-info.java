/** What projects were to earn and have earned, against the baselines that were agreed; and what is told of it. */
@NullMarked
package io.mandate.project.performance;

import org.jspecify.annotations.NullMarked;
