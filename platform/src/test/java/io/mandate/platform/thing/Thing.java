package io.mandate.platform.thing;

import io.mandate.platform.money.Money;
import io.mandate.platform.scope.ScopeTree;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;

/** Something with an office, a name and a price. */
@Entity
@SQLRestriction(ScopeTree.GOVERNED)
public class Thing {
    @Id UUID id;
    String office;
    String name;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "price_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "price_currency"))
    Money price;

    @Version long version;

    protected Thing() {}

    Thing(ThingRequest request) {
        id = UUID.randomUUID();
        take(request);
    }

    final void take(ThingRequest request) {
        office = request.office();
        name = request.name();
        price = request.price();
    }
}
