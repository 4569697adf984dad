package io.mandate.project.change;

import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The change requests of an office's projects, for those who decide. */
@RunOnVirtualThread
@Path("/v1/changes")
@Authenticated
@Tag(name = "Change control")
class OpenChangeResource {
    private final ChangeReading reading;

    OpenChangeResource(ChangeReading reading) {
        this.reading = reading;
    }

    @GET
    @Operation(
            operationId = "listChangesOfOffice",
            summary = "The change requests of the projects of an office, by default the open ones")
    public Page<Change> list(
            @QueryParam("office") @NotNull String office,
            @QueryParam("state") @DefaultValue("REQUESTED") ChangeState state,
            @BeanParam PageQuery page) {
        return reading.inOffice(office, state, page);
    }
}
