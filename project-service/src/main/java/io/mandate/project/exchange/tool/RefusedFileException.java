package io.mandate.project.exchange.tool;

/** A file is not read, for a reason that its sender can be told. */
public class RefusedFileException extends RuntimeException {
    public RefusedFileException(String reason) {
        super(reason);
    }
}
