package io.mandate.project.dependency;

import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The dependencies of an office's projects, for who watches over them. */
@RunOnVirtualThread
@Path("/v1/dependencies")
@Authenticated
@Tag(name = "Dependencies")
class OfficeDependencyResource {
    private final DependencyReading reading;

    OfficeDependencyResource(DependencyReading reading) {
        this.reading = reading;
    }

    @GET
    @Operation(
            operationId = "listDependenciesOfOffice",
            summary = "What the projects of an office need of others, and what others need of them")
    public Page<DependencyView> list(
            @BeanParam OfficeDependencyQuery query, @BeanParam PageQuery page) {
        return reading.inOffice(query, page);
    }
}
