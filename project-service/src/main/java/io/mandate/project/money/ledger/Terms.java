package io.mandate.project.money.ledger;

import io.mandate.project.money.terms.Capitalisation;
import io.mandate.project.money.terms.Category;
import io.mandate.project.money.terms.Rates;
import java.util.Map;

/** What holds for the lines of all projects. */
public record Terms(Map<String, Category> categories, Capitalisation capitalisation, Rates rates) {}
