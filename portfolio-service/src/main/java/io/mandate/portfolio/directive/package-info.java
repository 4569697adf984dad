/** What portfolios ask of projects, and what project-service answers. */
@NullMarked
package io.mandate.portfolio.directive;

import org.jspecify.annotations.NullMarked;
