package io.mandate.project.upsert;

import io.mandate.project.ExternalRef;
import io.mandate.project.Oddity;
import io.mandate.project.ProjectDetails;
import io.mandate.project.proposal.ProjectRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A project as somebody sends it, checked like one that is typed in. */
record RequestDraft(ProjectRequest request, boolean needsVersion, Entrance entrance)
        implements Draft {
    @Override
    public List<ExternalRef> refs() {
        return request.externalRefs();
    }

    @Override
    public @Nullable Long sourceVersion() {
        return request.sourceVersion();
    }

    @Override
    public String office() {
        return request.office();
    }

    @Override
    public ProjectDetails details(@Nullable ProjectDetails before) {
        var details = request.toDetails(entrance.require(request.office()));
        Oddity.refuse(before, details);
        return details;
    }
}
