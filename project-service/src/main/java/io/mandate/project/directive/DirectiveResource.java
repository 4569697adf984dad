package io.mandate.project.directive;

import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.project.ProjectId;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@RunOnVirtualThread
@Path("/v1/projects/{id}/directives")
@Authenticated
@Tag(name = "Directives")
class DirectiveResource {
    private final DirectiveReading reading;

    DirectiveResource(DirectiveReading reading) {
        this.reading = reading;
    }

    @GET
    @Operation(
            operationId = "listDirectives",
            summary = "What portfolio-service asked of the project, and the answers")
    public Page<DirectiveView> list(@PathParam("id") ProjectId id, @BeanParam PageQuery page) {
        return reading.page(id, page);
    }
}
