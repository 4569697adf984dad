package io.mandate.portfolio.selection.terms;

import io.mandate.portfolio.RoleHours;
import io.mandate.portfolio.posing.PosedSelection;
import io.mandate.portfolio.selection.model.Choice;
import io.mandate.portfolio.selection.model.ScaledLimit;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The capacity of each role in each month as a limit. Hours move with the start; a mode has its own,
 * if they are stated. Hours of months gone by are sunk, but those of a project that has not started
 * are still to be worked: they fall into the first month that counts.
 */
final class CapacityLimits {
    private static final LimitUnit HOURS = new LimitUnit(2, 2, "hours");

    private final PosedSelection posed;
    private final Map<RoleMonth, Map<Choice, Long>> uses = new HashMap<>();

    private record RoleMonth(String role, YearMonth month) {}

    CapacityLimits(PosedSelection posed, List<PosedWay> ways) {
        this.posed = posed;
        if (!posed.capacity().isEmpty()) {
            ways.forEach(way -> hours(way).forEach(each -> count(way.choice(), each)));
        }
    }

    List<TermLimit> limits() {
        var limits = new ArrayList<TermLimit>();
        for (var capacity : posed.capacity()) {
            long ceiling = hundredths(capacity.hours());
            capacity.months()
                    .filter(month -> !month.isBefore(posed.asOf()))
                    .map(month -> limit(new RoleMonth(capacity.role(), month), ceiling))
                    .forEach(limits::add);
        }
        return limits;
    }

    private TermLimit limit(RoleMonth of, long ceiling) {
        var limit = new Limit("role %s in %s".formatted(of.role(), of.month()), ceiling);
        return new TermLimit(new ScaledLimit(limit, uses.getOrDefault(of, Map.of())), HOURS);
    }

    private void count(Choice choice, RoleHours each) {
        uses.computeIfAbsent(new RoleMonth(each.role(), each.month()), _ -> new HashMap<>())
                .merge(choice, hundredths(each.hours()), Math::addExact);
    }

    private Stream<RoleHours> hours(PosedWay way) {
        var option = way.option();
        var start = option.start();
        long moved = start == null ? 0 : start.moved();
        boolean inFlight = way.project().subject().status().inFlight();
        return way.project().hours(option).stream()
                .map(each -> each.in(each.month().plusMonths(moved)))
                .filter(each -> !inFlight || !each.month().isBefore(posed.asOf()))
                .map(each -> each.month().isBefore(posed.asOf()) ? each.in(posed.asOf()) : each);
    }

    private static long hundredths(BigDecimal hours) {
        return hours.movePointRight(HOURS.digits()).longValueExact();
    }
}
