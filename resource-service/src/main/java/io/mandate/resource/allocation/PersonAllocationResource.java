package io.mandate.resource.allocation;

import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.resource.Months;
import io.mandate.resource.PersonId;
import io.mandate.resource.person.People;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The approved allocation seen from a person. */
@RunOnVirtualThread
@Path("/v1/people/{id}/allocations")
@Tag(name = "Allocation")
@Authenticated
class PersonAllocationResource {
    private final Allocations allocations;
    private final People people;
    private final Directory directory;

    PersonAllocationResource(Allocations allocations, People people, Directory directory) {
        this.allocations = allocations;
        this.people = people;
        this.directory = directory;
    }

    @GET
    @Operation(
            operationId = "listPersonAllocations",
            summary = "What a person works on, month by month, as approved")
    public Page<PersonAllocationView> list(
            @PathParam("id") PersonId id,
            @QueryParam("month") @Parameter(description = "Such as 2027-03") @Nullable String month,
            @BeanParam PageQuery page) {
        var person = people.require(id).id();
        var fetched = allocations.page(person, Months.parameter(month), page);
        var names = directory.projects(fetched.stream().map(Booking::project).toList());
        return Page.of(
                fetched,
                page,
                booking -> Cursor.of(booking.month(), booking.id()),
                booking -> PersonAllocationView.of(booking, names));
    }
}
