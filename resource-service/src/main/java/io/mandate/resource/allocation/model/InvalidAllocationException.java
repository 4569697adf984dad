package io.mandate.resource.allocation.model;

/** The problem as posed has no meaning: a duplicate, an unknown name, a negative number. */
public final class InvalidAllocationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String pointer;

    public InvalidAllocationException(String pointer, String message) {
        super(message);
        this.pointer = pointer;
    }

    /** Where in the problem, as a JSON pointer. */
    public String pointer() {
        return pointer;
    }
}
