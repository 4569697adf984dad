package io.mandate.project.money.posting;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.money.DecimalText;
import io.mandate.project.ProjectEvent;
import io.mandate.project.money.ledger.CostKind;
import io.mandate.project.money.ledger.CostLine;
import io.mandate.project.money.terms.Treatment;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The books of a project have changed: by how much, for what and in which period. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CostRecorded(
        @JsonIgnore Stamp stamp,
        UUID posting,
        String system,
        String currency,
        int lines,
        List<Change> changes)
        implements ProjectEvent {
    static final String TYPE = "mandate.project.cost-recorded.v1";

    private static final Comparator<Change> ORDER =
            Comparator.comparing(Change::kind)
                    .thenComparing(Change::period)
                    .thenComparing(Change::category);

    /** By how much the sum of some lines has changed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Change(
            CostKind kind,
            String category,
            YearMonth period,
            @Nullable Treatment treatment,
            @DecimalText BigDecimal amount) {}

    private record Group(
            CostKind kind, String category, YearMonth period, @Nullable Treatment treatment) {
        static Group of(CostLine line) {
            return new Group(
                    line.kind(),
                    line.category(),
                    YearMonth.from(line.postingDate()),
                    line.treatment());
        }

        Change change(List<CostLine> lines) {
            var sum =
                    lines.stream()
                            .map(line -> line.worth().projectAmount())
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            return new Change(kind, category, period, treatment, sum);
        }
    }

    static CostRecorded of(Stamp stamp, Posting posting, List<CostLine> lines) {
        Map<Group, List<CostLine>> groups = lines.stream().collect(groupingBy(Group::of));
        return new CostRecorded(
                stamp,
                posting.id(),
                posting.system(),
                lines.getFirst().worth().projectCurrency(),
                lines.size(),
                groups.entrySet().stream()
                        .map(each -> each.getKey().change(each.getValue()))
                        .filter(change -> change.amount().signum() != 0)
                        .sorted(ORDER)
                        .toList());
    }

    @Override
    public String type() {
        return TYPE;
    }
}
