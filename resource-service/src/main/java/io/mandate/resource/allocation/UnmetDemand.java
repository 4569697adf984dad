package io.mandate.resource.allocation;

/** Minutes of a role that a project asked for and nobody gives, and why. */
public record UnmetDemand(String role, int minutes, Reason reason) {
    /** Why, for programs and for people. */
    public record Reason(String code, String text) {}
}
