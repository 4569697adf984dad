package io.mandate.project.exchange.imports;

import static io.mandate.platform.security.Role.INTEGRATION;
import static io.mandate.platform.security.Role.PMO_ADMIN;
import static io.mandate.platform.security.Role.PROJECT_MANAGER;

import io.mandate.platform.problem.LargeBody;
import io.mandate.platform.web.Answers;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.project.PlainText;
import io.mandate.project.ProjectId;
import io.mandate.project.exchange.merge.Change;
import io.mandate.project.exchange.process.WorkFolder;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@RunOnVirtualThread
@Path("/v1/projects/{id}/schedule-imports")
@Authenticated
@Tag(name = "Exchange")
class ScheduleImportResource {
    private final ScheduleOrders orders;
    private final ScheduleReading reading;

    ScheduleImportResource(ScheduleOrders orders, ScheduleReading reading) {
        this.orders = orders;
        this.reading = reading;
    }

    @POST
    @LargeBody
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({PROJECT_MANAGER, PMO_ADMIN, INTEGRATION})
    @Operation(
            operationId = "importSchedule",
            summary = "Make a project's plan that of a file of a scheduling tool",
            description =
                    "MPP, MSPDI, MPX, XER, PMXML and what else can be read, up to 100 MB; its kind is"
                            + " found by its content. Happens whole or not at all; what is lost, odd or"
                            + " refused are remarks, what is new are changes. The same file twice has"
                            + " one effect. Progress that was changed here stays, and no baseline is"
                            + " ever replaced.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "202",
            description = "Begun; Location names the import",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ScheduleImportView.class)))
    @APIResponse(responseCode = "413", description = "The file is too large")
    public RestResponse<ScheduleImportView> begin(
            @PathParam("id") ProjectId id,
            @QueryParam("fileName")
                    @DefaultValue("schedule")
                    @NotBlank
                    @Size(max = 150)
                    @Pattern(regexp = PlainText.ONLY)
                    String fileName,
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "Say what would happen and change nothing")
                    boolean dryRun,
            InputStream file) {
        try (var folder = WorkFolder.open()) {
            var upload = Upload.to(folder.file("upload"), file);
            var request =
                    new ScheduleImport.Request(
                            id, fileName, dryRun, upload.sha256(), upload.size());
            var view = orders.order(request, upload.file());
            return Answers.accepted(
                    "/v1/projects/%s/schedule-imports/%s".formatted(id, view.run().id()), view);
        }
    }

    @GET
    @Operation(operationId = "listScheduleImports", summary = "The imports into a project")
    public Page<ScheduleImportView> list(@PathParam("id") ProjectId id, @BeanParam PageQuery page) {
        return reading.page(id, page);
    }

    @GET
    @Path("{importId}")
    @Operation(
            operationId = "getScheduleImport",
            summary = "How far an import is, or what came of it")
    public ScheduleImportView one(
            @PathParam("id") ProjectId id, @PathParam("importId") UUID importId) {
        return reading.view(id, importId);
    }

    @GET
    @Path("{importId}/remarks")
    @Operation(
            operationId = "listScheduleRemarks",
            summary = "What was lost, odd or refused, by row and field")
    public Page<RemarkView> remarks(
            @PathParam("id") ProjectId id,
            @PathParam("importId") UUID importId,
            @BeanParam RemarkQuery query,
            @BeanParam PageQuery page) {
        return reading.remarks(id, importId, query, page);
    }

    @GET
    @Path("{importId}/changes")
    @Operation(
            operationId = "listScheduleChanges",
            summary = "What is different in the plan after an import, or would be")
    public Page<Change> changes(
            @PathParam("id") ProjectId id,
            @PathParam("importId") UUID importId,
            @BeanParam PageQuery page) {
        return reading.changes(id, importId, page);
    }
}
