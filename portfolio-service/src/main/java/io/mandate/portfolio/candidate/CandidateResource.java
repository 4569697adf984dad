package io.mandate.portfolio.candidate;

import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.office.OfficeTree;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is known of the projects, and how fresh it is. */
@RunOnVirtualThread
@Path("/v1/candidates")
@Authenticated
@Tag(name = "Candidates")
class CandidateResource {
    private final Candidates candidates;
    private final OfficeTree tree;

    CandidateResource(Candidates candidates, OfficeTree tree) {
        this.candidates = candidates;
        this.tree = tree;
    }

    @GET
    @Operation(
            operationId = "listCandidates",
            summary = "The projects as this service knows them, by id")
    public Page<CandidateView> list(
            @BeanParam PageQuery query,
            @QueryParam("office") @Parameter(description = "Only of this office and those below it")
                    @Nullable String office) {
        return Page.of(
                candidates.page(query, within(office)),
                query,
                each -> Cursor.of(each.projectId()),
                CandidateView::of);
    }

    @GET
    @Path("freshness")
    @Operation(
            operationId = "getCandidateFreshness",
            summary = "How many projects are known, and how new the newest news is")
    public Freshness freshness(
            @QueryParam("office") @Parameter(description = "Only of this office and those below it")
                    @Nullable String office) {
        return candidates.freshness(within(office));
    }

    @GET
    @Path("{projectId}")
    @Operation(operationId = "getCandidate", summary = "A project as this service knows it")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CandidateView.class)))
    @APIResponse(responseCode = "404", description = "urn:mandate:problem:candidate-not-found")
    public CandidateView one(@PathParam("projectId") ProjectId projectId) {
        return CandidateView.of(candidates.require(projectId));
    }

    private List<String> within(@Nullable String office) {
        return office == null ? List.of() : tree.under(office);
    }
}
