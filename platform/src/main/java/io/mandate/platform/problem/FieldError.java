package io.mandate.platform.problem;

/** What is wrong with one field; the pointer is a JSON pointer into the body, or names a parameter. */
public record FieldError(String pointer, String detail) {}
