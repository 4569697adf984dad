package io.mandate.project.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The percentage of its budget that each activity of a plan has earned; eight decimals are kept of it. */
public final class EarnedShare {
    private static final int DECIMALS = 8;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    private final Map<String, Work> works = new HashMap<>();
    private final Map<String, Work> ends = new HashMap<>();

    private EarnedShare(List<Work> all) {
        all.forEach(work -> works.put(work.activity(), work));
    }

    /** An activity with its method and how far it is; without a method it earns by percent complete. */
    public record Work(String activity, @Nullable Earning earning, Progressed progress) {}

    /** By activity; there is none of a level of effort, which earns what was planned by then. */
    public static Map<String, BigDecimal> of(List<Work> all) {
        var shares = new EarnedShare(all);
        var found = new HashMap<String, BigDecimal>();
        for (var work : all) {
            shares.of(work).ifPresent(share -> found.put(work.activity(), share));
        }
        return found;
    }

    private Optional<BigDecimal> of(Work work) {
        var earning = work.earning();
        return switch (Earning.methodOf(earning)) {
            case LEVEL_OF_EFFORT -> Optional.empty();
            case APPORTIONED -> of(end(work));
            case PERCENT_COMPLETE -> percent(work.progress().percentComplete());
            case ZERO_HUNDRED -> Optional.of(work.progress().finished() ? ALL : BigDecimal.ZERO);
            case FIFTY_FIFTY -> Optional.of(half(work.progress()));
            case WEIGHTED_MILESTONES, UNITS ->
                    Optional.of(
                            work.progress().finished()
                                    ? ALL
                                    : counted(Objects.requireNonNull(earning)));
        };
    }

    /** The last of those that go along with each other; each way is gone once. */
    private Work end(Work work) {
        var way = new ArrayList<Work>();
        var at = work;
        while (goesAlong(at) && !ends.containsKey(at.activity())) {
            way.add(at);
            at = next(at, way.size());
        }
        var end = ends.getOrDefault(at.activity(), at);
        way.forEach(each -> ends.put(each.activity(), end));
        return end;
    }

    private static boolean goesAlong(Work work) {
        return Earning.methodOf(work.earning()) == EarningMethod.APPORTIONED;
    }

    private Work next(Work work, int steps) {
        var earning = work.earning();
        var next = earning == null ? null : works.get(earning.along());
        if (next == null || steps > works.size()) {
            throw new IllegalStateException(work.activity() + " goes along with nothing");
        }
        return next;
    }

    private static Optional<BigDecimal> percent(int percent) {
        return Optional.of(BigDecimal.valueOf(percent));
    }

    private static BigDecimal half(Progressed progress) {
        if (progress.finished()) {
            return ALL;
        }
        return progress.started() ? HALF : BigDecimal.ZERO;
    }

    private static BigDecimal counted(Earning earning) {
        var steps = earning.steps();
        return steps == null ? units(earning) : reached(steps);
    }

    private static BigDecimal reached(List<Earning.Step> steps) {
        return steps.stream()
                .filter(Earning.Step::reached)
                .map(Earning.Step::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal units(Earning earning) {
        var share =
                Objects.requireNonNull(earning.done())
                        .multiply(ALL)
                        .divide(
                                Objects.requireNonNull(earning.scope()),
                                DECIMALS,
                                RoundingMode.HALF_EVEN)
                        .stripTrailingZeros();
        return share.scale() < 0 ? share.setScale(0) : share;
    }
}
