package io.mandate.reporting.office;

import io.mandate.platform.event.IncomingEvent;
import io.mandate.platform.scope.ScopeTree;
import io.mandate.platform.sql.Writes;
import io.mandate.reporting.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Keeps the tree that decides whose reports a caller may see. */
@ApplicationScoped
class OfficeTree implements Projection {
    private static final String OFFICE_CHANGED = "mandate.portfolio.office-changed.v1";

    private final ScopeTree tree;

    OfficeTree(ScopeTree tree) {
        this.tree = tree;
    }

    /** What this reads of a changed office; its code is the subject. */
    record OfficeChanged(@Nullable String parent) {}

    @Override
    public void take(IncomingEvent event, Writes writes) {
        if (event.type().equals(OFFICE_CHANGED)) {
            tree.place(event.subject(), event.as(OfficeChanged.class).parent());
        }
    }
}
