package io.mandate.platform.thing;

import io.mandate.platform.money.Money;
import io.mandate.platform.web.Versioned;
import java.util.UUID;

record ThingView(UUID id, long version, String office, String name, Money price)
        implements Versioned {

    static ThingView of(Thing thing) {
        return new ThingView(thing.id, thing.version, thing.office, thing.name, thing.price);
    }
}
