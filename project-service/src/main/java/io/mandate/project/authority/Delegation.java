package io.mandate.project.authority;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Authority that one person has lent to another, from one day until another, both included. */
record Delegation(
        UUID id,
        String delegator,
        String delegate,
        Set<DecisionType> types,
        LocalDate validFrom,
        LocalDate validUntil,
        boolean revoked) {}
