package io.mandate.project.dependency;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.mandate.platform.sql.Sql;
import io.mandate.project.ProjectId;
import io.mandate.project.dependency.Circle.Place;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Says what activities wait for, inside their plan and across plans; a plan is read once and whole. */
@ApplicationScoped
class Upstreams {
    private static final String WAITS =
            "select a.id, a.project_id, w.link ->> 'activity' from activity a"
                    + " cross join lateral jsonb_array_elements(a.waits_for) w(link)"
                    + " where a.project_id = ? union all"
                    + " select d.activity, d.provider_id, d.milestone from project_dependency d"
                    + " where d.project_id = ? and d.status in ('REQUESTED', 'COMMITTED', 'MET')";

    private final Sql sql;

    Upstreams(Sql sql) {
        this.sql = sql;
    }

    /** For one walk, which reads each plan once. */
    Function<Place, List<Place>> walk() {
        var plans = new HashMap<ProjectId, Map<String, List<Place>>>();
        return place ->
                plans.computeIfAbsent(place.project(), this::read)
                        .getOrDefault(place.activity(), List.of());
    }

    private Map<String, List<Place>> read(ProjectId project) {
        return sql
                .list(
                        WAITS,
                        row ->
                                new Edge(
                                        row.getString(1),
                                        new Place(
                                                new ProjectId(row.getObject(2, UUID.class)),
                                                row.getString(3))),
                        project.value(),
                        project.value())
                .stream()
                .collect(groupingBy(Edge::activity, mapping(Edge::waitsFor, toList())));
    }

    private record Edge(String activity, Place waitsFor) {}
}
