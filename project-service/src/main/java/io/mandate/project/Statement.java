package io.mandate.project;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody states about a project: all of it, and which version of which source it is. */
public record Statement(
        String office,
        ProjectDetails details,
        Set<ExternalRef> refs,
        Map<ExternalRef, Long> sourceVersions) {

    public Statement {
        refs = Set.copyOf(refs);
        sourceVersions = Map.copyOf(sourceVersions);
    }

    /** Said by the source that has these names for the project, in that version if it has one. */
    public static Statement of(
            String office,
            ProjectDetails details,
            Collection<ExternalRef> refs,
            @Nullable Long sourceVersion) {
        var versions = new HashMap<ExternalRef, Long>();
        if (sourceVersion != null) {
            refs.forEach(ref -> versions.put(ref, sourceVersion));
        }
        return new Statement(office, details, new HashSet<>(refs), versions);
    }

    /** The same, without taking away other names. */
    public Statement keeping(Collection<ExternalRef> others) {
        var all = new HashSet<>(others);
        all.addAll(refs);
        return new Statement(office, details, all, sourceVersions);
    }
}
