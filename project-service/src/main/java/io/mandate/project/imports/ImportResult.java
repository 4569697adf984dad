package io.mandate.project.imports;

import io.mandate.project.finding.Finding;
import io.mandate.project.finding.FindingCode;
import io.mandate.project.intake.ImportMapping;
import io.mandate.project.intake.Register;
import io.mandate.project.upsert.Outcome;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What came of an import, in numbers. Every row is counted once. */
public record ImportResult(
        int rows,
        int created,
        int updated,
        int unchanged,
        int ignored,
        int rejected,
        int empty,
        int findings,
        Map<FindingCode, Integer> findingsByCode,
        ImportMapping mapping) {

    static ImportResult of(Register register, List<Outcome> outcomes, List<Finding> findings) {
        var byCode = new EnumMap<FindingCode, Integer>(FindingCode.class);
        findings.forEach(each -> byCode.merge(each.code(), 1, Integer::sum));
        return new ImportResult(
                register.rows().size() + register.refused() + register.empty(),
                count(outcomes, Outcome.Kind.CREATED),
                count(outcomes, Outcome.Kind.UPDATED),
                count(outcomes, Outcome.Kind.UNCHANGED),
                count(outcomes, Outcome.Kind.IGNORED),
                count(outcomes, Outcome.Kind.REFUSED) + register.refused(),
                register.empty(),
                findings.size(),
                byCode,
                register.mapping());
    }

    private static int count(List<Outcome> outcomes, Outcome.Kind kind) {
        return (int) outcomes.stream().filter(each -> each.kind() == kind).count();
    }
}
