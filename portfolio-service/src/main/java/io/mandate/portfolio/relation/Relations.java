package io.mandate.portfolio.relation;

import static java.util.Objects.requireNonNullElse;

import io.mandate.portfolio.ProjectId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What holds between projects. One that is delivered or closed counts as in, one that is not there any more as out. */
public record Relations(
        @Size(max = 500) List<@NotNull @Valid Need> needs,
        @Size(max = 500) List<@NotNull @Valid Exclusion> exclusions,
        @Size(max = 20) List<@NotNull @Valid ProjectSet> sets) {

    public Relations {
        needs = requireNonNullElse(needs, List.of());
        exclusions = requireNonNullElse(exclusions, List.of());
        sets = requireNonNullElse(sets, List.of());
    }

    /** Of which projects something is said. */
    public Set<ProjectId> projects() {
        return Set.copyOf(named().values());
    }

    /** Every project that is named, by where: {@code /needs/0/candidate}. */
    public Map<String, ProjectId> named() {
        var named = new LinkedHashMap<String, ProjectId>();
        for (int at = 0; at < needs.size(); at++) {
            named.put("/needs/%d/candidate".formatted(at), needs.get(at).candidate());
            named.put("/needs/%d/needed".formatted(at), needs.get(at).needed());
        }
        for (int at = 0; at < exclusions.size(); at++) {
            named.put("/exclusions/%d/one".formatted(at), exclusions.get(at).one());
            named.put("/exclusions/%d/other".formatted(at), exclusions.get(at).other());
        }
        for (int at = 0; at < sets.size(); at++) {
            var members = sets.get(at).candidates();
            for (int place = 0; place < members.size(); place++) {
                named.put("/sets/%d/candidates/%d".formatted(at, place), members.get(place));
            }
        }
        return named;
    }
}
