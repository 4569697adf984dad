package io.mandate.project.authority;

import static io.mandate.platform.security.Role.EXECUTIVE;
import static io.mandate.platform.security.Role.PMO_ADMIN;
import static io.mandate.platform.security.Role.PORTFOLIO_MANAGER;
import static io.mandate.platform.security.Role.PROJECT_MANAGER;

import java.util.Map;
import java.util.Set;

/** The limits per role, in the currency of the governing office. */
final class BuiltInLimits {
    private static final Map<String, Limit> OF_BASELINE_CHANGES =
            Map.of(
                    EXECUTIVE, Limit.NONE,
                    PORTFOLIO_MANAGER, Limit.of(250_000, 1_000_000),
                    PMO_ADMIN, Limit.of(50_000, 250_000));
    private static final Map<String, Limit> OF_TERMINATIONS =
            Map.of(EXECUTIVE, Limit.NONE, PORTFOLIO_MANAGER, Limit.of(100_000, 500_000));

    private static final Map<String, Limit> OF_WORDS =
            Map.of(
                    EXECUTIVE, Limit.NONE,
                    PORTFOLIO_MANAGER, Limit.NONE,
                    PMO_ADMIN, Limit.NONE,
                    PROJECT_MANAGER, Limit.NONE);

    private BuiltInLimits() {}

    /** The widest of the limits that these roles give; without one they decide nothing. */
    static Limit of(DecisionType type, Set<String> roles) {
        var limits =
                switch (type) {
                    case BASELINE_CHANGE -> OF_BASELINE_CHANGES;
                    case TERMINATION -> OF_TERMINATIONS;
                    case ACCEPTANCE, COMMITMENT -> OF_WORDS;
                };
        return limits.entrySet().stream()
                .filter(each -> roles.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Limit.ZERO, Limit::wider);
    }
}
