package io.mandate.project.exchange.tool;

/** The custom text field in which this service's own names travel. */
final class Marks {
    static final int FIELD = 30;

    private Marks() {}
}
