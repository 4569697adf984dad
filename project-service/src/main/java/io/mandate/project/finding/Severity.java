package io.mandate.project.finding;

/** What a finding did to its row. */
public enum Severity {
    /** Worth knowing; the value is used as it is meant. */
    INFO,
    /** The row is taken, with a value that is missing, repaired or odd. */
    WARNING,
    /** The row is refused. */
    ERROR
}
