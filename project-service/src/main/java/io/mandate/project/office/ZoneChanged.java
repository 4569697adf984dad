package io.mandate.project.office;

/** An office goes by another clock from now on; observed in the transaction that takes it over. */
public record ZoneChanged(String office) {}
