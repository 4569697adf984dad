package io.mandate.project.performance;

import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.SentEvent;
import io.mandate.platform.testing.States;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Planned and earned value as somebody finds them who has nothing but what project-service has said. */
final class ValueByListening {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String which;
    private final Map<String, JsonNode> planned = new TreeMap<>();
    private final Map<String, List<SentEvent>> activities = new TreeMap<>();
    private final TreeMap<Long, LocalDate> days = new TreeMap<>();
    private final LocalDate dataDay;

    /** By the first or the current baseline. */
    ValueByListening(String project, String which) {
        this.which = which;
        for (var state : States.soFar(each -> each.key().startsWith(project + "/"))) {
            var activity = state.key().substring(project.length() + 1);
            if (state.topic().equals("mandate.planned-value.state.v1")) {
                planned.put(activity, state.data());
            } else if (state.topic().equals("mandate.activity.state.v1")) {
                activities.computeIfAbsent(activity, _ -> new ArrayList<>()).add(state);
            }
        }
        var plans =
                Events.soFar(
                        each ->
                                each.key().equals(project)
                                        && "mandate.project.schedule-changed.v1"
                                                .equals(each.type()));
        plans.forEach(each -> days.put(each.sequence(), day(each)));
        dataDay = days.lastEntry().getValue();
    }

    /** Midnight belongs to the day that ends with it. */
    private static LocalDate day(SentEvent plan) {
        return plan.data().has("dataDate")
                ? LocalDateTime.parse(plan.data().get("dataDate").asText())
                        .minusMinutes(1)
                        .toLocalDate()
                : LocalDate.parse(plan.attribute("effectiveon"));
    }

    boolean knows(String activity) {
        return planned.containsKey(activity);
    }

    BigDecimal plannedBy(String activity, YearMonth month) {
        var sum = BigDecimal.ZERO;
        for (var each : agreed(activity).path("planned")) {
            if (!YearMonth.parse(each.get("month").asText()).isAfter(month)) {
                sum = sum.add(new BigDecimal(each.get("amount").asText()));
            }
        }
        return sum;
    }

    /** By the last state whose report is of that month or before. */
    BigDecimal earnedBy(String activity, YearMonth month) {
        var last = last(activity, month);
        if (last == null || last.isTombstone()) {
            return BigDecimal.ZERO;
        }
        if ("LEVEL_OF_EFFORT".equals(last.data().get("earningMethod").asText())) {
            return plannedBy(activity, month);
        }
        var budget = agreed(activity).at("/budget/amount");
        return budget.isMissingNode()
                ? BigDecimal.ZERO
                : new BigDecimal(budget.asText())
                        .multiply(new BigDecimal(last.data().get("earned").asText()))
                        .divide(HUNDRED);
    }

    private SentEvent last(String activity, YearMonth month) {
        return activities.getOrDefault(activity, List.of()).stream()
                .filter(each -> each.isTombstone() || each.data().has("reportedOn"))
                .filter(each -> !YearMonth.from(reportedOn(each)).isAfter(month))
                .max(Comparator.comparing(this::reportedOn).thenComparing(SentEvent::sequence))
                .orElse(null);
    }

    /** What is gone is so from the day of the plan that leaves it out. */
    private LocalDate reportedOn(SentEvent state) {
        return state.isTombstone()
                ? days.get(state.sequence())
                : LocalDate.parse(state.data().get("reportedOn").asText());
    }

    private JsonNode agreed(String activity) {
        return planned.get(activity).path(which);
    }

    String plannedTotal(YearMonth month) {
        return total(planned.keySet().stream().map(each -> plannedBy(each, month)).toList());
    }

    /** Nothing is known of what was earned after the data date. */
    String earnedTotal(YearMonth month) {
        return month.isAfter(YearMonth.from(dataDay))
                ? null
                : total(planned.keySet().stream().map(each -> earnedBy(each, month)).toList());
    }

    private static String total(List<BigDecimal> amounts) {
        return amounts.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(2, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
