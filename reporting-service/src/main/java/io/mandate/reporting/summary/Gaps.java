package io.mandate.reporting.summary;

import java.util.ArrayList;
import java.util.List;

/** Says what the figures of a row lack, so that nobody takes a part for the whole. */
final class Gaps {
    private Gaps() {}

    static List<String> of(Sums sums) {
        var gaps = new ArrayList<String>();
        long all = sums.projects();
        long plannedOnly = sums.plannedOnly().projects();
        add(gaps, all - sums.withCost() - plannedOnly, all, "without cost");
        add(gaps, plannedOnly, all, "without a projected cost");
        var schedules = sums.schedules();
        long known = schedules.late() + schedules.early() + schedules.onTime();
        add(gaps, all - known, all, "without schedule variance");
        if (sums.unknownProjects() > 0) {
            gaps.add(
                    "incomplete: hours of %,d projects that are not known here yet"
                            .formatted(sums.unknownProjects()));
        }
        return gaps;
    }

    private static void add(List<String> gaps, long missing, long all, String what) {
        if (missing > 0) {
            gaps.add("incomplete: %,d of %,d %s".formatted(missing, all, what));
        }
    }
}
