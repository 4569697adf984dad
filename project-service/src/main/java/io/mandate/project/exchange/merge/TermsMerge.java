package io.mandate.project.exchange.merge;

import io.mandate.project.activity.ActivityStatement;
import io.mandate.project.exchange.file.ForeignSchedule;
import io.mandate.project.exchange.file.ForeignTask;
import io.mandate.project.exchange.file.Remark;
import io.mandate.project.exchange.file.RemarkCode;
import io.mandate.project.plan.PlanRequest;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The terms of the plan: those of the file, else those that there are. */
final class TermsMerge {
    private final ForeignSchedule file;
    private final @Nullable PlanRequest present;
    private final List<Remark> remarks;

    TermsMerge(ForeignSchedule file, @Nullable PlanRequest present, List<Remark> remarks) {
        this.file = file;
        this.present = present;
        this.remarks = remarks;
    }

    @Nullable LocalDateTime start() {
        if (file.start() != null) {
            return file.start();
        }
        var first =
                file.tasks().stream()
                        .map(ForeignTask::start)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder());
        return first.orElse(present == null ? null : present.start());
    }

    @Nullable LocalDateTime deadline() {
        return file.deadline() != null || present == null ? file.deadline() : present.deadline();
    }

    @Nullable String currency() {
        var stated = file.currency();
        boolean known =
                stated != null
                        && Currency.getAvailableCurrencies().stream()
                                .anyMatch(each -> each.getCurrencyCode().equals(stated));
        if (stated != null && !known) {
            remarks.add(Remark.ofFile(RemarkCode.UNKNOWN_CURRENCY, "CurrencyCode", stated));
        }
        return known ? stated : present == null ? null : present.currency();
    }

    /** Nothing has happened after the data date. */
    @Nullable LocalDateTime dataDate(List<ActivityStatement> activities) {
        var stated =
                file.statusDate() != null || present == null
                        ? file.statusDate()
                        : present.dataDate();
        var last =
                activities.stream()
                        .flatMap(each -> Stream.of(each.actualStart(), each.actualFinish()))
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
        if (last == null || (stated != null && !last.isAfter(stated))) {
            return stated;
        }
        var code =
                stated == null
                        ? RemarkCode.ACTUAL_WITHOUT_STATUS_DATE
                        : RemarkCode.ACTUAL_AFTER_STATUS_DATE;
        remarks.add(Remark.ofFile(code, "StatusDate", last.toString()));
        return last;
    }
}
