package io.mandate.project.performance;

import io.mandate.platform.money.Money;
import io.mandate.project.progress.AsOf;
import io.mandate.project.progress.BaselineLine;
import io.mandate.project.progress.Sums;
import io.mandate.project.progress.WhyUndefined;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A baseline held against what was reported until a day.
 *
 * @param asOf none where neither the caller nor the plan names a day
 */
record Measurement(Terms terms, @Nullable LocalDateTime dataDate, @Nullable AsOf asOf) {

    static Measurement of(
            Terms terms, @Nullable LocalDateTime dataDate, @Nullable LocalDate wanted) {
        if (wanted != null) {
            return new Measurement(terms, dataDate, AsOf.of(wanted, dataDate));
        }
        return new Measurement(terms, dataDate, dataDate == null ? null : AsOf.dataDate(dataDate));
    }

    /** The day until which anything was reported, and of which the figures are. */
    @Nullable LocalDate reported() {
        return asOf != null && whyNotEarned() == null ? asOf.day() : null;
    }

    @Nullable LocalDate day() {
        return asOf == null ? null : asOf.day();
    }

    @Nullable WhyUndefined whyNotEarned() {
        if (dataDate == null || asOf == null) {
            return WhyUndefined.NO_DATA_DATE;
        }
        return asOf.day().isAfter(AsOf.day(dataDate)) ? WhyUndefined.AFTER_DATA_DATE : null;
    }

    /** Amounts that may be absent, and why one of them is. */
    record Amounts(
            @Nullable Money budget,
            @Nullable Money planned,
            @Nullable Money earned,
            @Nullable WhyUndefined reason) {}

    Amounts amounts(Collection<BaselineLine> lines) {
        var moment = asOf == null ? LocalDateTime.MIN : asOf.moment();
        var sums = Sums.of(lines, moment);
        if (sums.unknown()) {
            return new Amounts(null, null, null, WhyUndefined.NO_COST);
        }
        return new Amounts(
                money(sums.budget()),
                asOf == null ? null : money(sums.planned()),
                whyNotEarned() == null ? money(sums.earned()) : null,
                whyNotEarned());
    }

    /** Exact inside, whole minor units where it is told. */
    Money money(BigDecimal exact) {
        return terms.money(exact.setScale(terms.scale(), RoundingMode.HALF_EVEN));
    }
}
