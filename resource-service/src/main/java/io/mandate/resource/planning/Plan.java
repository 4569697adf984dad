package io.mandate.resource.planning;

import io.mandate.resource.ProjectId;
import io.mandate.resource.allocation.Share;
import io.mandate.resource.allocation.UnmetDemand;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a run has found, project by project. */
record Plan(Map<ProjectId, List<Share>> shares, Map<ProjectId, List<UnmetDemand>> unmet) {
    static Plan of(List<PlannedShare> shares, List<PlannedGap> gaps) {
        return new Plan(
                shares.stream()
                        .collect(
                                Collectors.groupingBy(
                                        PlannedShare::project,
                                        Collectors.mapping(
                                                PlannedShare::share, Collectors.toList()))),
                gaps.stream()
                        .collect(
                                Collectors.groupingBy(
                                        PlannedGap::project,
                                        Collectors.mapping(
                                                PlannedGap::unmet, Collectors.toList()))));
    }

    List<Share> shares(ProjectId project) {
        return shares.getOrDefault(project, List.of());
    }

    List<UnmetDemand> unmet(ProjectId project) {
        return unmet.getOrDefault(project, List.of());
    }
}
