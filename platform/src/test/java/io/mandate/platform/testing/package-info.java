/** What every service's tests share: real servers, tokens, events, contracts and the rules of the house. */
@NullMarked
package io.mandate.platform.testing;

import org.jspecify.annotations.NullMarked;
