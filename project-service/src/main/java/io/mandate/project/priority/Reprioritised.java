package io.mandate.project.priority;

import io.mandate.project.ProjectId;
import io.mandate.project.priority.Priorities.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What this service reads of a new ranking; the portfolio is the event's subject. */
public record Reprioritised(List<Ranked> ranking) {
    public static final String TYPE = "mandate.portfolio.reprioritised.v1";

    public Reprioritised {
        ranking = ranking == null ? List.of() : ranking;
    }

    /** A project that moved; without a rank it left the ranking. */
    public record Ranked(ProjectId projectId, @Nullable Integer rank) {}

    public List<Place> places() {
        return ranking.stream().map(each -> new Place(each.projectId(), each.rank())).toList();
    }
}
