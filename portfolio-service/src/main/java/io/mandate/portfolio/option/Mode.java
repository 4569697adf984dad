package io.mandate.portfolio.option;

/** How a project in flight may go on. */
public enum Mode {
    CONTINUE,
    PAUSE,
    STOP,
    /** With a reduced scope. */
    REDUCE;

    /** Whether the project runs on in it. */
    public boolean runs() {
        return switch (this) {
            case CONTINUE, REDUCE -> true;
            case PAUSE, STOP -> false;
        };
    }
}
