package io.mandate.project.plan;

import io.mandate.project.activity.ActivityRow;
import io.mandate.project.staffing.Staff;
import io.mandate.project.wbs.WbsElement;
import io.mandate.project.wbs.WbsRequest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** States a plan that there is in the words in which it was asked for. */
final class PresentPlan {
    private PresentPlan() {}

    static PlanRequest of(
            Plan plan, List<WbsElement> elements, List<ActivityRow> rows, Staff staff) {
        return new PlanRequest(
                plan.start(),
                plan.dataDate(),
                plan.deadline(),
                plan.currency(),
                plan.policy(),
                plan.calendars(),
                wbs(elements),
                rows.stream().map(ActivityRow::stated).toList(),
                rows.stream()
                        .flatMap(row -> row.links().stream())
                        .map(
                                link ->
                                        new LinkRequest(
                                                link.from(), link.to(), link.type(), link.lag()))
                        .toList(),
                staff.resources(),
                staff.assignments());
    }

    /** A sum of budgets is not stated: it follows. */
    private static List<WbsRequest> wbs(List<WbsElement> elements) {
        var sums = sums(elements);
        return elements.stream()
                .map(
                        each ->
                                new WbsRequest(
                                        each.id(),
                                        each.parent(),
                                        each.name(),
                                        each.ownerId(),
                                        sums.contains(each.id()) ? null : each.budget()))
                .toList();
    }

    private static Set<String> sums(List<WbsElement> elements) {
        Map<String, WbsElement> byId = new HashMap<>();
        elements.forEach(each -> byId.put(each.id(), each));
        var sums = new HashSet<String>();
        for (var element : elements) {
            var parent = element.parent();
            while (element.budget() != null && parent != null && sums.add(parent)) {
                var above = byId.get(parent);
                parent = above == null ? null : above.parent();
            }
        }
        return sums;
    }
}
