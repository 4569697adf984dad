package io.mandate.project.money.ledger;

/** How the source calls a line: told again under this name, it is the same line. */
public record SourceLine(String system, String document, String line) {
    @Override
    public String toString() {
        return "%s/%s/%s".formatted(system, document, line);
    }
}
