package io.mandate.project.dependency;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.project.ProjectId;
import io.mandate.project.dependency.Circle.Place;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whether something would wait for itself, and over which projects. */
class CircleTest {
    private static final ProjectId HOUSE = ProjectId.next();
    private static final ProjectId ROAD = ProjectId.next();
    private static final ProjectId BRIDGE = ProjectId.next();

    @Test
    void aWayBackIsFoundAcrossPlans() {
        var waits =
                Map.of(
                        at(ROAD, "open"), List.of(at(ROAD, "pave")),
                        at(ROAD, "pave"), List.of(at(BRIDGE, "done")),
                        at(BRIDGE, "done"), List.of(at(BRIDGE, "steel"), at(HOUSE, "office")),
                        at(HOUSE, "office"), List.of(at(HOUSE, "move")));

        var way = way(at(ROAD, "open"), at(HOUSE, "move"), waits);

        assertThat(way)
                .containsExactly(
                        at(ROAD, "open"),
                        at(ROAD, "pave"),
                        at(BRIDGE, "done"),
                        at(HOUSE, "office"),
                        at(HOUSE, "move"));
        assertThat(Circle.projects(way)).containsExactly(ROAD, BRIDGE, HOUSE);
    }

    @Test
    void twoProjectsMayNeedEachOtherByDifferentActivities() {
        var waits = Map.of(at(ROAD, "open"), List.of(at(HOUSE, "drawings")));
        assertThat(way(at(ROAD, "open"), at(HOUSE, "move"), waits)).isEmpty();
    }

    @Test
    void aCircleElsewhereIsWalkedOnce() {
        var waits =
                Map.of(
                        at(ROAD, "a"), List.of(at(ROAD, "b")),
                        at(ROAD, "b"), List.of(at(ROAD, "a")));
        assertThat(way(at(ROAD, "a"), at(HOUSE, "move"), waits)).isEmpty();
    }

    private static List<Place> way(Place from, Place to, Map<Place, List<Place>> waits) {
        return Circle.way(from, to, place -> waits.getOrDefault(place, List.of()));
    }

    private static Place at(ProjectId project, String activity) {
        return new Place(project, activity);
    }
}
