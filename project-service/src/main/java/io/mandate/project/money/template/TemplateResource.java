package io.mandate.project.money.template;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@RunOnVirtualThread
@Path("/v1/cost-templates")
@Authenticated
@Tag(name = "Money")
class TemplateResource {
    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @GET
    @Path("{name}.csv")
    @Produces(CSV)
    @Operation(
            operationId = "downloadCostTemplate",
            summary = "An empty form for a budget, expenses or cash flow")
    @APIResponse(
            responseCode = "200",
            description = "The header; fill in rows below it",
            content =
                    @Content(
                            mediaType = CSV,
                            schema = @Schema(type = SchemaType.STRING, examples = "line,category")))
    public RestResponse<byte[]> csv(@PathParam("name") String name) {
        return file(TemplateFile.csv(Template.named(name)), name + ".csv", CSV);
    }

    @GET
    @Path("{name}.xlsx")
    @Produces(XLSX)
    @Operation(
            operationId = "downloadCostWorkbook",
            summary = "The same as a workbook that says what its columns mean")
    @APIResponse(
            responseCode = "200",
            description = "A workbook",
            content =
                    @Content(
                            mediaType = XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> xlsx(@PathParam("name") String name) {
        return file(TemplateFile.xlsx(Template.named(name)), name + ".xlsx", XLSX);
    }

    private static RestResponse<byte[]> file(byte[] content, String name, String type) {
        return ResponseBuilder.ok(content)
                .type(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
