/** The house rules of HTTP: entity tags, preconditions, keyset pages, merge patches, idempotency. */
@NullMarked
package io.mandate.platform.web;

import org.jspecify.annotations.NullMarked;
