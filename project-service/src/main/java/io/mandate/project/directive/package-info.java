/** What portfolio-service asks of a project, and the answers that the rules give. */
@NullMarked
package io.mandate.project.directive;

import org.jspecify.annotations.NullMarked;
