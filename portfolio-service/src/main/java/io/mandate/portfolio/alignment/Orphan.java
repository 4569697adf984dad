package io.mandate.portfolio.alignment;

import io.mandate.platform.money.Money;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something on the way from goal to benefit that hangs in the air. */
record Orphan(
        @Schema(description = "Code of the goal or the initiative, id of the project") String id,
        String name,
        @Nullable @Schema(nullable = true, description = "The project's") String office,
        List<OrphanReason> reasons,
        @Nullable
                @Schema(
                        nullable = true,
                        description =
                                "Planned cost of the project; null if unknown in this currency")
                Money cost,
        @Nullable
                @Schema(
                        nullable = true,
                        description =
                                "What the project promises; null if nothing is known in this currency")
                Money benefit) {
    Orphan {
        reasons = List.copyOf(reasons);
    }

    Orphan named(String anew) {
        return new Orphan(id, anew, office, reasons, cost, benefit);
    }

    /** Of what the orphans are sought. */
    enum OrphanKind {
        /** Leaves that no project serves, by code. */
        GOALS,
        /** Initiatives without a goal or a project, by code. */
        INITIATIVES,
        /** Projects that serve no goal, by id. */
        PROJECTS,
        /** The same, of those that promise benefits. */
        BENEFITS
    }

    /** Why it is one. */
    enum OrphanReason {
        /** A goal: no initiative serves it. */
        NO_INITIATIVE,
        /** A goal: no project serves it. An initiative: it has none. */
        NO_PROJECT,
        /** A project or an initiative: it names no goal. */
        NO_GOAL,
        /** A project or an initiative: a goal that it names is no leaf of the strategy, or no longer. */
        GOAL_IS_NO_LEAF
    }
}
