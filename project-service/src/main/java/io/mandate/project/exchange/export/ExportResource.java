package io.mandate.project.exchange.export;

import static io.mandate.platform.security.Role.INTEGRATION;
import static io.mandate.platform.security.Role.PMO_ADMIN;
import static io.mandate.platform.security.Role.PROJECT_MANAGER;

import io.mandate.project.ProjectId;
import io.mandate.project.exchange.process.ForeignFiles;
import io.mandate.project.exchange.process.WorkFolder;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@RunOnVirtualThread
@Path("/v1/projects/{id}/plan.xml")
@Authenticated
@Tag(name = "Exchange")
class ExportResource {
    private final ScheduleExport export;
    private final ForeignFiles files;

    ExportResource(ScheduleExport export, ForeignFiles files) {
        this.export = export;
        this.files = files;
    }

    @GET
    @Produces(MediaType.APPLICATION_XML)
    @RolesAllowed({PROJECT_MANAGER, PMO_ADMIN, INTEGRATION})
    @Operation(
            operationId = "exportPlan",
            summary = "A project's plan as a file of Microsoft Project (MSPDI)")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_XML,
                            schema = @Schema(implementation = String.class)))
    public StreamingOutput mspdi(@PathParam("id") ProjectId id) {
        var schedule = export.schedule(id);
        var folder = WorkFolder.open();
        try {
            var file = folder.file("plan.xml");
            files.write(schedule, file);
            return out -> {
                try (folder) {
                    Files.copy(file, out);
                }
            };
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }
}
