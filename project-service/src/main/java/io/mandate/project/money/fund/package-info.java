/** Releases money to projects out of what portfolio-service has allotted, and never more than that. */
@NullMarked
package io.mandate.project.money.fund;

import org.jspecify.annotations.NullMarked;
