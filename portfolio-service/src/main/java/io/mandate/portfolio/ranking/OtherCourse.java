package io.mandate.portfolio.ranking;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.mandate.portfolio.ProjectId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A project that is selected as it was before, or not as before, but is to start in another month or to go on in another mode. */
public record OtherCourse(
        ProjectId projectId,
        @Schema(examples = "starts in 2027-04 instead of 2027-01") String change) {

    /** In the order of the later selection; who comes in or goes out is told as that. */
    public static List<OtherCourse> between(List<Course> before, List<Course> after) {
        Map<ProjectId, Course> old = before.stream().collect(toMap(Course::projectId, identity()));
        return after.stream()
                .flatMap(now -> between(old.get(now.projectId()), now).stream())
                .toList();
    }

    private static List<OtherCourse> between(@Nullable Course then, Course now) {
        if (then == null || then.selected() != now.selected()) {
            return List.of();
        }
        return Stream.of(mode(then, now), start(then, now))
                .filter(Objects::nonNull)
                .map(change -> new OtherCourse(now.projectId(), change))
                .toList();
    }

    private static @Nullable String mode(Course then, Course now) {
        var was = then.effectiveMode();
        var is = now.effectiveMode();
        return was == is ? null : "has mode %s instead of %s".formatted(is, was);
    }

    /** Once it has started, and as long as it is not selected, the month means nothing. */
    private static @Nullable String start(Course then, Course now) {
        if (!now.selected() || now.status().inFlight()) {
            return null;
        }
        var was = then.start();
        var is = now.start();
        if (was != null && is != null) {
            return was.equals(is) ? null : "starts in %s instead of %s".formatted(is, was);
        }
        if (is != null) {
            return now.moved() == 0 ? null : "starts in %s instead of as planned".formatted(is);
        }
        return was == null || then.moved() == 0
                ? null
                : "starts as planned instead of in %s".formatted(was);
    }
}
