package io.mandate.project.dependency;

import io.mandate.project.ProjectId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds the way by which something would wait for itself, across the plans of projects. */
final class Circle {
    private Circle() {}

    /** An activity in the plan of a project. */
    record Place(ProjectId project, String activity) {}

    /** From what is waited for, over what that waits for, to who waits; empty if no way leads there. */
    static List<Place> way(Place from, Place to, Function<Place, List<Place>> waitsFor) {
        Map<Place, Place> reachedFrom = new HashMap<>();
        var open = new ArrayDeque<Place>(List.of(from));
        reachedFrom.put(from, from);
        while (!open.isEmpty()) {
            var place = open.remove();
            if (place.equals(to)) {
                return back(place, reachedFrom);
            }
            for (var next : waitsFor.apply(place)) {
                if (reachedFrom.putIfAbsent(next, place) == null) {
                    open.add(next);
                }
            }
        }
        return List.of();
    }

    private static List<Place> back(Place end, Map<Place, Place> reachedFrom) {
        var way = new ArrayList<Place>();
        var place = end;
        var before = reachedFrom.getOrDefault(place, place);
        while (!before.equals(place)) {
            way.addFirst(place);
            place = before;
            before = reachedFrom.getOrDefault(place, place);
        }
        way.addFirst(place);
        return way;
    }

    /** The projects on a way, each named once in a row. */
    static List<ProjectId> projects(List<Place> way) {
        var projects = new ArrayList<ProjectId>();
        for (var place : way) {
            if (projects.isEmpty() || !projects.getLast().equals(place.project())) {
                projects.add(place.project());
            }
        }
        return projects;
    }
}
