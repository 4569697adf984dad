package io.mandate.project.upsert;

import static io.mandate.platform.problem.CommonProblem.OUTSIDE_SCOPE;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.scope.ScopeTree;
import io.mandate.project.office.Office;
import io.mandate.project.office.Offices;
import java.util.HashMap;
import java.util.Map;

/** The offices into which one caller may write; each is looked up once, however many rows name it. */
final class Entrance {
    private final Offices offices;
    private final ScopeTree tree;
    private final Map<String, Boolean> governed = new HashMap<>();
    private final Map<String, Office> known = new HashMap<>();

    Entrance(Offices offices, ScopeTree tree) {
        this.offices = offices;
        this.tree = tree;
    }

    boolean governs(String office) {
        return governed.computeIfAbsent(office, tree::reaches);
    }

    /** The office, if the caller governs it and it is known here. */
    Office require(String office) {
        if (!governs(office)) {
            throw new ProblemException(
                    OUTSIDE_SCOPE, "The token's offices do not govern %s".formatted(office));
        }
        return known.computeIfAbsent(office, offices::require);
    }
}
