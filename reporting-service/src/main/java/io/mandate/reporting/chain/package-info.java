/** What happened and why: the events of one chain, causes before effects, in the PMO's words. */
@NullMarked
package io.mandate.reporting.chain;

import org.jspecify.annotations.NullMarked;
