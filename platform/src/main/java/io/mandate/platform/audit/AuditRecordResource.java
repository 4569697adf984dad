package io.mandate.platform.audit;

import io.mandate.platform.security.Role;
import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@RunOnVirtualThread
@Path("/v1/audit-records")
@RolesAllowed({Role.AUDITOR, Role.PMO_ADMIN})
@Tag(name = "audit-records")
class AuditRecordResource {
    private final Ledger ledger;

    AuditRecordResource(Ledger ledger) {
        this.ledger = ledger;
    }

    @GET
    @Operation(operationId = "listAuditRecords", summary = "Who changed what, the newest first")
    public Page<AuditRecordView> list(
            @QueryParam("objectType") @Nullable String objectType,
            @QueryParam("objectId") @Nullable String objectId,
            @QueryParam("actor") @Nullable String actor,
            @QueryParam("action") @Nullable String action,
            @BeanParam PageQuery page) {
        var filter = new AuditFilter(objectType, objectId, actor, action, page);
        return Page.of(
                ledger.find(filter),
                page,
                stored -> Cursor.of(stored.at(), stored.id()),
                AuditRecordView::of);
    }

    @GET
    @Path("verification")
    @Operation(
            operationId = "verifyAuditRecords",
            summary = "Find records that were changed, removed or added behind the sealer's back")
    public Verification verify() {
        return Verification.of(ledger);
    }
}
