package io.mandate.project.imports;

import io.mandate.platform.web.Idempotency;
import io.mandate.project.mapping.Mappings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes orders to import a register. */
@ApplicationScoped
class ImportOrders {
    private final Imports imports;
    private final Mappings mappings;
    private final ImportStart start;
    private final Idempotency idempotency;

    ImportOrders(Imports imports, Mappings mappings, ImportStart start, Idempotency idempotency) {
        this.imports = imports;
        this.mappings = mappings;
        this.start = start;
        this.idempotency = idempotency;
    }

    @Transactional
    ImportView order(ImportRequest request, byte[] content) {
        return idempotency.once(request, ImportView.class, () -> take(request, content));
    }

    private ImportView take(ImportRequest request, byte[] content) {
        var begun = start.begin(request);
        var ordered = new ProjectImport(begun.run().id(), request, begun.office(), begun.offices());
        if (request.mapping() != null) {
            ordered.use(mappings.named(request.mapping()));
        }
        imports.keep(ordered, content);
        return ImportView.of(ordered, begun.run());
    }
}
