package io.mandate.portfolio.capacity;

import static java.util.stream.Collectors.toSet;

import io.mandate.portfolio.RoleHours;
import java.util.List;
import java.util.Set;

/** The roles whose hours a portfolio limits: hours of others do not matter to it. */
public record LimitedRoles(Set<String> roles) {

    public static LimitedRoles of(List<RoleCapacity> capacity) {
        return new LimitedRoles(capacity.stream().map(RoleCapacity::role).collect(toSet()));
    }

    public boolean none() {
        return roles.isEmpty();
    }

    /** Those that are of such a role, in their order. */
    public List<RoleHours> among(List<RoleHours> hours) {
        return hours.stream().filter(each -> roles.contains(each.role())).toList();
    }
}
