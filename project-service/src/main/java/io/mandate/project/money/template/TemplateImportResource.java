package io.mandate.project.money.template;

import static io.mandate.platform.security.Role.FINANCE_CONTROLLER;
import static io.mandate.platform.security.Role.INTEGRATION;
import static io.mandate.platform.security.Role.PMO_ADMIN;
import static io.mandate.platform.security.Role.PROJECT_MANAGER;
import static io.mandate.project.money.template.TemplateResource.CSV;
import static io.mandate.project.money.template.TemplateResource.XLSX;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.web.Answers;
import io.mandate.project.ProjectId;
import io.mandate.project.money.posting.PostingView;
import io.mandate.project.table.CsvTable;
import io.mandate.project.table.Table;
import io.mandate.project.table.TableFormat;
import io.mandate.project.table.XlsxTable;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@RunOnVirtualThread
@Path("/v1/projects/{id}/cost-imports")
@Tag(name = "Money")
class TemplateImportResource {
    private final TemplateImport imports;

    TemplateImportResource(TemplateImport imports) {
        this.imports = imports;
    }

    @POST
    @Consumes({CSV, XLSX})
    @RolesAllowed({PROJECT_MANAGER, FINANCE_CONTROLLER, PMO_ADMIN, INTEGRATION})
    @Operation(
            operationId = "importCostTemplate",
            summary = "Post the lines of a filled template, all or none",
            description =
                    "A row that came before and says the same has no effect; one that says something"
                            + " else corrects it. What cannot be taken is named by row and field:"
                            + " /rows/7/amount. At most 5,000 rows.")
    @RequestBody(
            content = {
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class)),
                @Content(
                        mediaType = XLSX,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "201",
            description = "Posted, or with dryRun only rehearsed; Location names the posting",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PostingView.class)))
    @APIResponse(responseCode = "413", description = "The file is too large")
    @APIResponse(
            responseCode = "422",
            description =
                    "cost-file-refused, register-unreadable, line-given-twice, rate-missing,"
                            + " category-unknown")
    public RestResponse<PostingView> take(
            @PathParam("id") ProjectId id,
            @QueryParam("template") @Parameter(description = "budget, expense or cash-flow")
                    @Nullable String template,
            @QueryParam("dryRun")
                    @Parameter(
                            description = "Say what would happen and change nothing: true or false")
                    @Nullable String dryRun,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
            byte[] file) {
        boolean rehearsed = isTrue(dryRun);
        var view = imports.take(id, Template.named(template), table(type, file), rehearsed);
        return Answers.created("/v1/cost-postings/" + view.posting().id(), view);
    }

    private static Table table(MediaType type, byte[] file) {
        return type.isCompatible(MediaType.valueOf(XLSX))
                ? XlsxTable.read(file)
                : CsvTable.read(file, TableFormat.UNKNOWN);
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
