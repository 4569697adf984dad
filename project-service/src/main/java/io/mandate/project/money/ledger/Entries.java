package io.mandate.project.money.ledger;

import io.mandate.project.ProjectId;
import java.util.List;
import java.util.stream.Stream;

/** What a posting does to the books: new lines, and those that hold no more. */
public record Entries(
        List<CostLine> added, List<CostLine> overtaken, int posted, int changed, int unchanged) {

    public boolean isNothing() {
        return added.isEmpty();
    }

    /** All lines of a project that say something new. */
    public Stream<CostLine> of(ProjectId project) {
        return Stream.concat(overtaken.stream(), added.stream())
                .filter(line -> line.projectId().equals(project));
    }

    /** The projects whose books have changed. */
    public List<ProjectId> projects() {
        return Stream.concat(overtaken.stream(), added.stream())
                .map(CostLine::projectId)
                .distinct()
                .toList();
    }
}
