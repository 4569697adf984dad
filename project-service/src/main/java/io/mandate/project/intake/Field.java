package io.mandate.project.intake;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a register can say about a project. */
public enum Field {
    NAME("name"),
    DESCRIPTION("description"),
    KIND("kind"),
    INVESTMENT("investment"),
    OFFICE("office"),
    START("start"),
    PLANNED_FINISH("plannedFinish"),
    PROJECTED_FINISH("projectedFinish"),
    PLANNED_COST("plannedCost"),
    PROJECTED_COST("projectedCost"),
    /** Published by some registers; only compared with its parts. */
    COST_VARIANCE("costVariance"),
    SCHEDULE_VARIANCE_DAYS("reportedScheduleVarianceDays"),
    SCHEDULE_VARIANCE_PERCENT("reportedScheduleVariancePercent"),
    /** A number or a date that rises whenever the row changes. */
    SOURCE_VERSION("sourceVersion");

    private final String text;

    Field(String text) {
        this.text = text;
    }

    /** Its name in mappings and findings. */
    @JsonValue
    public String text() {
        return text;
    }

    @JsonCreator
    static Field of(String text) {
        return Stream.of(values())
                .filter(each -> each.text.equals(text))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "must be one of "
                                                + Arrays.stream(values())
                                                        .map(Field::text)
                                                        .collect(Collectors.joining(", "))));
    }
}
