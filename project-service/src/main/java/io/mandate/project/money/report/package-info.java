/** What the books of a project come to. */
@NullMarked
package io.mandate.project.money.report;

import org.jspecify.annotations.NullMarked;
