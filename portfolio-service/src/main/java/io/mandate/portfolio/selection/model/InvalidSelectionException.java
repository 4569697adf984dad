package io.mandate.portfolio.selection.model;

/** The problem as posed has no meaning: a duplicate, an unknown name, numbers that overflow. */
public final class InvalidSelectionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String pointer;

    public InvalidSelectionException(String pointer, String message) {
        super(message);
        this.pointer = pointer;
    }

    /** Where in the problem, as a JSON pointer. */
    public String pointer() {
        return pointer;
    }
}
