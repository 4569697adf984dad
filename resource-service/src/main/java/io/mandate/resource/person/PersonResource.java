package io.mandate.resource.person;

import static io.mandate.platform.security.Role.INTEGRATION;
import static io.mandate.platform.security.Role.PMO_ADMIN;
import static io.mandate.platform.security.Role.RESOURCE_MANAGER;

import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.platform.web.Answers;
import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.MergePatch;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.resource.PersonId;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The people of the offices in the caller's scope. */
@RunOnVirtualThread
@Path("/v1/people")
@Tag(name = "People")
class PersonResource {
    private final StaffRegister register;
    private final People people;
    private final PersonalData personal;

    PersonResource(StaffRegister register, People people, PersonalData personal) {
        this.register = register;
        this.people = people;
        this.personal = personal;
    }

    @POST
    @RolesAllowed({RESOURCE_MANAGER, PMO_ADMIN, INTEGRATION})
    @Operation(operationId = "createPerson", summary = "Take a person into an office")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PersonView.class)))
    @APIResponse(
            responseCode = "422",
            description = "The office is not known, or the person contradicts itself")
    public RestResponse<PersonView> create(@NotNull @Valid PersonRequest request) {
        var view = register.join(request);
        return Answers.created("/v1/people/" + view.id(), view);
    }

    @GET
    @Authenticated
    @Operation(operationId = "listPeople", summary = "People by office, role and skill")
    public Page<PersonView> list(@BeanParam PeopleQuery wanted, @BeanParam PageQuery page) {
        boolean shown = personal.isShown();
        return Page.of(
                people.page(wanted, page),
                page,
                person -> Cursor.of(person.id()),
                person -> PersonView.of(person, shown));
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getPerson", summary = "One person")
    public PersonView get(@PathParam("id") PersonId id) {
        return PersonView.of(people.require(id), personal.isShown());
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed({RESOURCE_MANAGER, PMO_ADMIN, INTEGRATION})
    @Operation(operationId = "patchPerson", summary = "Change a person by a merge patch")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PersonView.class)))
    @APIResponse(
            responseCode = "422",
            description = "The office is not known, or the person contradicts itself")
    public PersonView patch(
            @PathParam("id") PersonId id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(implementation = PersonPatch.class)))
                    JsonNode patch) {
        return register.patch(id, ifMatch, patch);
    }

    @PUT
    @Path("/by-ref/{system}/{type}/{ref}")
    @RolesAllowed({RESOURCE_MANAGER, PMO_ADMIN, INTEGRATION})
    @Operation(
            operationId = "putPersonByReference",
            summary = "Create or update the person that another system knows by this reference",
            description =
                    "An update needs If-Match, or a sourceVersion above the one known; an older one is"
                            + " ignored, and the header Mandate-Outcome says so.")
    @APIResponse(
            responseCode = "200",
            description = "Known before; Mandate-Outcome tells whether it changed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PersonView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PersonView.class)))
    @APIResponse(
            responseCode = "422",
            description = "The office is not known, or the person contradicts itself")
    public RestResponse<PersonView> put(
            @PathParam("system") @Size(max = 60) String system,
            @PathParam("type") @Size(max = 60) String type,
            @PathParam("ref") @Size(max = 200) String ref,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid PersonRequest request) {
        var taken = register.place(new ExternalRef(system, type, ref), ifMatch, request);
        var path = "/v1/people/" + taken.view().id();
        var answer =
                taken.outcome() == Outcome.CREATED
                        ? Answers.created(path, taken.view())
                        : RestResponse.ok(taken.view());
        answer.getHeaders().putSingle("Mandate-Outcome", taken.outcome().name());
        return answer;
    }
}
