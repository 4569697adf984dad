package io.mandate.project.imports;

import io.mandate.platform.run.Runs;
import io.mandate.platform.sql.Snapshot;
import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.project.finding.FindingCode;
import io.mandate.project.finding.Severity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows imports and their findings. */
@ApplicationScoped
class ImportReading {
    private final Imports imports;
    private final FindingTable findings;
    private final Runs runs;
    private final Snapshot snapshot;

    ImportReading(Imports imports, FindingTable findings, Runs runs, Snapshot snapshot) {
        this.imports = imports;
        this.findings = findings;
        this.runs = runs;
        this.snapshot = snapshot;
    }

    ImportView view(UUID id) {
        return snapshot.read(() -> ImportView.of(imports.require(id), runs.require(id)));
    }

    @Transactional
    Page<FindingView> findings(
            UUID id, @Nullable FindingCode code, @Nullable Severity severity, PageQuery page) {
        imports.require(id);
        var after = page.after(1);
        var found =
                findings.page(
                        id, code, severity, after == null ? 0 : after.number(0), page.fetch());
        return Page.of(found, page, each -> Cursor.of(each.number()), each -> each);
    }
}
