package io.mandate.platform.scope;

import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** Hands the row filter its parameter whenever Hibernate reads. */
@Singleton
@Unremovable
public class ScopeResolver implements Supplier<String> {
    private final CurrentScope scope;

    ScopeResolver(CurrentScope scope) {
        this.scope = scope;
    }

    @Override
    public String get() {
        return scope.get().parameter();
    }
}
