/** The money of projects: what it may cost, what it costs and what it brings. */
@NullMarked
package io.mandate.project.money;

import org.jspecify.annotations.NullMarked;
