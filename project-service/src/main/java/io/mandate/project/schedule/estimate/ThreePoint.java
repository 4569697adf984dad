package io.mandate.project.schedule.estimate;

/** How long an activity takes if all goes well, as a rule, and if all goes wrong, in working minutes. */
public record ThreePoint(long optimistic, long likely, long pessimistic) {
    private static final double LIKELY_WEIGHT = 4;
    private static final double PARTS = 6;

    public boolean isInOrder() {
        return 0 <= optimistic && optimistic <= likely && likely <= pessimistic;
    }

    /** (o + 4 m + p) ÷ 6. */
    public double expected() {
        return (optimistic + LIKELY_WEIGHT * likely + pessimistic) / PARTS;
    }

    /** ((p − o) ÷ 6)². */
    public double variance() {
        double deviation = (pessimistic - optimistic) / PARTS;
        return deviation * deviation;
    }
}
