/** What is undertaken for the goals of a strategy: initiatives, which goals they serve, and their projects. */
@NullMarked
package io.mandate.portfolio.initiative;

import org.jspecify.annotations.NullMarked;
