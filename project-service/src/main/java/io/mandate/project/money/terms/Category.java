package io.mandate.project.money.terms;

/** A kind of cost, and the one place whose actual costs count; the other only reconciles. */
public record Category(String code, String name, Origin actualsFrom) {
    /** What hours cost. */
    public static final String LABOUR = "labour";

    public static final String CODE = "[a-z0-9][a-z0-9-]{0,39}";
}
