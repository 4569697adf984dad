package io.mandate.project.requirement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.mandate.project.ProjectEvent;

/** A requirement says this now, or is asked for no more. */
record RequirementChanged(
        @JsonIgnore Stamp stamp,
        String requirementId,
        What what,
        String text,
        String source,
        Priority priority)
        implements ProjectEvent {
    /** What became of it. */
    enum What {
        STATED,
        DROPPED
    }

    static RequirementChanged of(Stamp stamp, What what, Requirement requirement) {
        var stated = requirement.stated();
        return new RequirementChanged(
                stamp, requirement.id(), what, stated.text(), stated.source(), stated.priority());
    }

    @Override
    public String type() {
        return "mandate.project.requirement-changed.v1";
    }
}
