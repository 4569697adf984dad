package io.mandate.project.money.terms;

/** Whether money is invested or spent. */
public enum Treatment {
    CAPEX,
    OPEX
}
