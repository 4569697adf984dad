/** How the forecasts of milestones moved from report to report, and how many were reached in time. */
@NullMarked
package io.mandate.project.milestone;

import org.jspecify.annotations.NullMarked;
