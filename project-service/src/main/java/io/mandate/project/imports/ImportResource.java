package io.mandate.project.imports;

import static io.mandate.platform.security.Role.INTEGRATION;
import static io.mandate.platform.security.Role.PMO_ADMIN;

import io.mandate.platform.hash.Sha256;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.web.Answers;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.project.PlainText;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@RunOnVirtualThread
@Path("/v1/project-imports")
@Authenticated
@Tag(name = "Imports")
class ImportResource {
    private static final String CSV = "text/csv";

    private final ImportOrders orders;
    private final ImportReading reading;

    ImportResource(ImportOrders orders, ImportReading reading) {
        this.orders = orders;
        this.reading = reading;
    }

    @POST
    @Consumes({CSV, MediaType.APPLICATION_JSON})
    @RolesAllowed({PMO_ADMIN, INTEGRATION})
    @Operation(
            operationId = "importProjects",
            summary = "Import a register of projects",
            description =
                    "A CSV with a header, or a JSON list of flat objects. Happens whole or not at"
                            + " all; refused and odd rows are findings. The same register twice changes"
                            + " nothing.")
    @RequestBody(
            content = {
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = Object[].class))
            })
    @APIResponse(
            responseCode = "202",
            description = "Begun; Location names the import",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportView.class)))
    @APIResponse(responseCode = "404", description = "There is no such mapping")
    @APIResponse(responseCode = "413", description = "The register is too large")
    public RestResponse<ImportView> begin(
            @QueryParam("source")
                    @Parameter(description = "Names the register, the same each time it comes")
                    @NotBlank
                    @Size(max = 100)
                    @Pattern(regexp = PlainText.ONLY)
                    String source,
            @QueryParam("mapping")
                    @Parameter(description = "By default columns are recognised by their names")
                    @Nullable String mapping,
            @QueryParam("dryRun")
                    @Parameter(
                            description = "Say what would happen and change nothing: true or false")
                    @Nullable String dryRun,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
            byte[] register) {
        if (register.length == 0) {
            throw ProblemException.invalid("", "must be a register");
        }
        var request =
                new ImportRequest(
                        source, mapping, isTrue(dryRun), form(type), Sha256.ofContent(register));
        var view = orders.order(request, register);
        return Answers.accepted("/v1/project-imports/" + view.run().id(), view);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getProjectImport",
            summary = "How far an import is, or what came of it")
    public ImportView one(@PathParam("id") UUID id) {
        return reading.view(id);
    }

    @GET
    @Path("{id}/findings")
    @Operation(operationId = "listImportFindings", summary = "What was noticed about the register")
    public Page<FindingView> findings(
            @PathParam("id") UUID id, @BeanParam FindingQuery query, @BeanParam PageQuery page) {
        return reading.findings(id, query.code(), query.severity(), page);
    }

    private static String form(MediaType type) {
        return type.isCompatible(MediaType.APPLICATION_JSON_TYPE)
                ? MediaType.APPLICATION_JSON
                : CSV;
    }

    private static boolean isTrue(@Nullable String text) {
        if (text == null || text.equals("false")) {
            return false;
        }
        if (!text.equals("true")) {
            throw ProblemException.invalid("/dryRun", "must be true or false");
        }
        return true;
    }
}
