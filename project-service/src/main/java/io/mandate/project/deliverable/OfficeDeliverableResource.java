package io.mandate.project.deliverable;

import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The deliverables of an office's projects, for who watches over them. */
@RunOnVirtualThread
@Path("/v1/deliverables")
@Authenticated
@Tag(name = "Deliverables")
class OfficeDeliverableResource {
    private final DeliverableReading reading;

    OfficeDeliverableResource(DeliverableReading reading) {
        this.reading = reading;
    }

    @GET
    @Operation(
            operationId = "listDeliverablesOfOffice",
            summary = "The deliverables of the projects of an office, the next due first")
    public Page<Deliverable> list(
            @BeanParam OfficeDeliverableQuery query, @BeanParam PageQuery page) {
        return reading.inOffice(query, page);
    }
}
