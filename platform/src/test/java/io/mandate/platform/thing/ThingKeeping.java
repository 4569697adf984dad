package io.mandate.platform.thing;

import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.platform.audit.Audit;
import io.mandate.platform.security.Caller;
import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Idempotency;
import io.mandate.platform.web.MergePatch;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.platform.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
class ThingKeeping {
    private final Things things;
    private final Caller caller;
    private final Idempotency idempotency;
    private final MergePatch mergePatch;
    private final Audit audit;

    ThingKeeping(
            Things things,
            Caller caller,
            Idempotency idempotency,
            MergePatch mergePatch,
            Audit audit) {
        this.things = things;
        this.caller = caller;
        this.idempotency = idempotency;
        this.mergePatch = mergePatch;
        this.audit = audit;
    }

    @Transactional
    ThingView create(ThingRequest request) {
        caller.requireScope(request.office());
        return idempotency.once(request, ThingView.class, () -> keep(request));
    }

    private ThingView keep(ThingRequest request) {
        Barrier.await(request.name());
        var thing = new Thing(request);
        things.persistAndFlush(thing);
        var view = ThingView.of(thing);
        audit.record(
                "thing.created", "thing", view.id().toString(), view.office(), null, view, null);
        return view;
    }

    @Transactional
    ThingView view(UUID id) {
        return ThingView.of(things.require(id));
    }

    @Transactional
    ThingView change(UUID id, String ifMatch, JsonNode patch) {
        var thing = things.require(id);
        Preconditions.require(ifMatch, thing.version);
        var current = new ThingRequest(thing.office, thing.name, thing.price, null, null, null);
        var request = mergePatch.apply(current, patch, ThingRequest.class);
        Barrier.await(request.name());
        thing.take(request);
        things.flush();
        return ThingView.of(thing);
    }

    @Transactional
    Page<ThingView> list(String prefix, PageQuery page) {
        return Page.of(things.named(prefix, page), page, t -> Cursor.of(t.name), ThingView::of);
    }
}
