package io.mandate.project.upsert;

import io.mandate.project.Chronicle;
import io.mandate.project.ExternalRef;
import io.mandate.project.Projects;
import io.mandate.project.office.Offices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Creates or changes many projects by their foreign names, in a few statements however many they are. */
@ApplicationScoped
public class Upserts {
    private static final int AT_ONCE = 500;

    private final Projects projects;
    private final Offices offices;
    private final Chronicle chronicle;

    Upserts(Projects projects, Offices offices, Chronicle chronicle) {
        this.projects = projects;
        this.offices = offices;
        this.chronicle = chronicle;
    }

    /**
     * Takes the drafts in their order and says what became of each. A refused one leaves nothing.
     *
     * @param governs whether who sends them may write into an office
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Outcome> apply(List<? extends Draft> drafts, Predicate<String> governs) {
        var outcomes = new ArrayList<Outcome>(drafts.size());
        for (int from = 0; from < drafts.size(); from += AT_ONCE) {
            var part = drafts.subList(from, Math.min(drafts.size(), from + AT_ONCE));
            outcomes.addAll(applyPart(part, governs));
        }
        return outcomes;
    }

    private List<Outcome> applyPart(List<? extends Draft> drafts, Predicate<String> governs) {
        var names = projects.named(refs(drafts));
        var known = projects.withReferences(new HashSet<>(names.values()));
        var part = new UpsertPart(names, known, governs, offices::today);
        var outcomes = drafts.stream().map(part::take).toList();
        projects.persist(part.created());
        chronicle.tellAll(part.entries());
        return outcomes;
    }

    private static Set<ExternalRef> refs(List<? extends Draft> drafts) {
        var refs = new HashSet<ExternalRef>();
        drafts.forEach(each -> refs.addAll(each.refs()));
        return refs;
    }
}
