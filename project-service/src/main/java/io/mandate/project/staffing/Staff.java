package io.mandate.project.staffing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.mandate.project.schedule.calendar.Flaws;
import io.mandate.project.schedule.calendar.Flaws.Row;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** All that a plan says of who does what. */
public record Staff(List<PlannedResource> resources, List<Assignment> assignments) {
    public static final Staff NOBODY = new Staff(List.of(), List.of());

    /** What each activity needs, in the order of the resources' ids. */
    public Map<String, List<Need>> needs() {
        var known = resources.stream().collect(toMap(PlannedResource::id, Function.identity()));
        return assignments.stream()
                .sorted(Comparator.comparing(Assignment::resource))
                .collect(
                        groupingBy(
                                Assignment::activity,
                                mapping(
                                        each ->
                                                Need.of(
                                                        Objects.requireNonNull(
                                                                known.get(each.resource())),
                                                        each),
                                        toList())));
    }

    /** Refuses what is given twice, and what belongs to nothing in the plan. */
    public void check(Set<String> activities) {
        record Pair(String activity, String resource) {}
        var flaws = new Flaws();
        var known = new HashSet<String>();
        for (int at = 0; at < resources.size(); at++) {
            boolean fresh = known.add(resources.get(at).id());
            flaws.require(fresh, new Row("/resources", at), "/id", "is given twice");
        }
        var pairs = new HashSet<Pair>();
        for (int at = 0; at < assignments.size(); at++) {
            var each = assignments.get(at);
            var row = new Row("/assignments", at);
            flaws.require(
                    activities.contains(each.activity()),
                    row,
                    "/activity",
                    "is no activity of this plan");
            flaws.require(
                    known.contains(each.resource()),
                    row,
                    "/resource",
                    "is no resource of this plan");
            boolean fresh = pairs.add(new Pair(each.activity(), each.resource()));
            flaws.require(fresh, row, "", "is given twice");
        }
        flaws.refuse();
    }
}
