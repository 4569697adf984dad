package io.mandate.project.move;

import io.mandate.platform.state.StateSource;
import io.mandate.project.ProjectId;
import org.jspecify.annotations.Nullable;

/** The states of parts of projects, which name the office of the project. */
public interface PartStates extends StateSource {
    /** Where the numbers of these states are kept. */
    PartTable table();

    /** The key of the state of one of them. */
    default String key(ProjectId project, String part) {
        return project + "/" + part;
    }

    /** A table of parts with their project, an id of this type, and the number of the last state told. */
    record PartTable(String name, String id, String type) {
        /** Puts some that have a lower number under this one; their ids come out in order. */
        String follow(@Nullable String after) {
            var further = after == null ? "" : " and p.%s > ?::%s".formatted(id, type);
            return ("with found as (select p.project_id as project, p.%2$s as part from %1$s p"
                            + " where p.project_id = ? and p.sequence < ?%3$s order by p.%2$s"
                            + " limit ? for update),"
                            + " numbered as (update %1$s p set sequence = ? from found f"
                            + " where p.project_id = f.project and p.%2$s = f.part"
                            + " returning f.part)"
                            + " select part::text from numbered order by part")
                    .formatted(name, id, further);
        }
    }
}
