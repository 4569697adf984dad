package io.mandate.bench;

/** What a worker does once, again and again. */
@FunctionalInterface
interface Step {
    void once() throws Exception;
}
