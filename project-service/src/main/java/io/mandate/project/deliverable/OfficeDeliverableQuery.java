package io.mandate.project.deliverable;

import io.mandate.platform.problem.ProblemException;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which deliverables of an office's projects are asked for. */
public class OfficeDeliverableQuery {
    @QueryParam("office")
    @Parameter(description = "Of the projects governed by exactly this office")
    @Nullable String office;

    @QueryParam("status")
    @Nullable DeliverableStatus status;

    @QueryParam("dueBefore")
    @Parameter(description = "Due before this day")
    @Nullable LocalDate dueBefore;

    @QueryParam("open")
    @Parameter(
            description =
                    "True leaves out what was accepted: with dueBefore today it finds what is"
                            + " overdue, with a later day what is due soon")
    boolean open;

    static OfficeDeliverableQuery of(
            String office,
            @Nullable DeliverableStatus status,
            @Nullable LocalDate dueBefore,
            boolean open) {
        var query = new OfficeDeliverableQuery();
        query.office = office;
        query.status = status;
        query.dueBefore = dueBefore;
        query.open = open;
        return query;
    }

    /** Nobody pages through the deliverables of all the world. */
    void requireAnOffice() {
        if (office == null || office.isBlank()) {
            throw ProblemException.invalid("/office", "must be given");
        }
    }

    String conditions() {
        return " and d.office = ?"
                + (status == null ? "" : " and d.status = ?")
                + (dueBefore == null ? "" : " and d.due_on < ?")
                + (open ? " and d.status <> 'ACCEPTED'" : "");
    }

    List<Object> values() {
        var values = new ArrayList<Object>();
        values.add(String.valueOf(office));
        if (status != null) {
            values.add(status.name());
        }
        if (dueBefore != null) {
            values.add(dueBefore);
        }
        return values;
    }
}
