/** What all features of resource-service speak of: people, projects, hours, months and problems. */
@NullMarked
package io.mandate.resource;

import org.jspecify.annotations.NullMarked;
