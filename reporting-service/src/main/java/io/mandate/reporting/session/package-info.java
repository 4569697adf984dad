/** A browser's sign-in: a token for a cookie that opens reports and changes nothing. */
@NullMarked
package io.mandate.reporting.session;

import org.jspecify.annotations.NullMarked;
