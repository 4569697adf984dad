package io.mandate.project.money.setup;

import io.mandate.platform.web.Versioned;
import io.mandate.project.money.terms.Category;
import io.mandate.project.money.terms.Origin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A category of cost as callers see it. */
@Schema(name = "CostCategory")
record CategoryView(String code, String name, Origin actualsFrom, long version)
        implements Versioned {
    Category category() {
        return new Category(code, name, actualsFrom);
    }
}
