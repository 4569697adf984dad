/** Listens to portfolio-service and hands each event to the feature that it concerns. */
@NullMarked
package io.mandate.project.steering;

import org.jspecify.annotations.NullMarked;
