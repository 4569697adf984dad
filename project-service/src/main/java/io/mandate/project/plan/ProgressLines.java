package io.mandate.project.plan;

import static java.util.stream.Collectors.toMap;

import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.ProblemException;
import io.mandate.project.Project;
import io.mandate.project.activity.ActivityStatement;
import io.mandate.project.progress.Earning;
import io.mandate.project.progress.EarningMethod;
import io.mandate.project.schedule.calendar.Flaws;
import io.mandate.project.schedule.calendar.Flaws.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts lines of progress on a plan, and tells what is wrong with it by the lines. */
final class ProgressLines {
    private static final int MOST = 100;
    private static final Pattern POINTER = Pattern.compile("/activities/(\\d+)(/.*)?");
    private static final Map<String, String> FIELDS =
            Map.of(
                    "/earning/done", "/done",
                    "/earning/scope", "/scope",
                    "/earning/steps", "/reached");

    private final PlanRequest present;
    private final ProgressRequest request;

    /** The places of the plan's activities, and the first line of each by those places. */
    private final Map<String, Integer> places = new HashMap<>();

    private final Map<Integer, Integer> lines = new HashMap<>();

    ProgressLines(PlanRequest present, ProgressRequest request) {
        this.present = present;
        this.request = request;
        for (int at = 0; at < present.activities().size(); at++) {
            places.put(present.activities().get(at).id(), at);
        }
        for (int at = 0; at < request.activities().size(); at++) {
            var place = places.get(request.activities().get(at).activity());
            if (place != null) {
                lines.putIfAbsent(place, at);
            }
        }
    }

    private void check() {
        var flaws = new Flaws();
        for (int at = 0; at < request.activities().size(); at++) {
            var line = request.activities().get(at);
            var row = new Row("/activities", at);
            var place = places.get(line.activity());
            if (place == null) {
                flaws.require(false, row, "/activity", "is no activity of this plan");
            } else {
                flaws.require(is(lines.get(place), at), row, "/activity", "is given twice");
                check(line, present.activities().get(place).earning(), flaws, row);
            }
        }
        flaws.refuse();
    }

    private static boolean is(@Nullable Integer first, int at) {
        return first != null && first == at;
    }

    private static void check(
            ProgressRequest.Line line, @Nullable Earning earning, Flaws flaws, Row row) {
        boolean counted = Earning.methodOf(earning) == EarningMethod.UNITS;
        flaws.require(counted || line.done() == null, row, "/done", "is for what earns by UNITS");
        flaws.require(counted || line.scope() == null, row, "/scope", "is for what earns by UNITS");
        var reached = Objects.requireNonNullElse(line.reached(), List.<String>of());
        var steps =
                earning == null || earning.steps() == null
                        ? List.<String>of()
                        : earning.steps().stream().map(Earning.Step::name).toList();
        for (int at = 0; at < reached.size(); at++) {
            flaws.require(
                    steps.contains(reached.get(at)),
                    row,
                    "/reached/" + at,
                    "is no step of this activity");
        }
    }

    /** The plan with this progress; who does the work stays. */
    PlanRequest plan() {
        var activities = new ArrayList<ActivityStatement>(present.activities());
        lines.forEach(
                (place, line) ->
                        activities.set(
                                place, request.activities().get(line).on(activities.get(place))));
        return new PlanRequest(
                present.start(),
                request.dataDate() == null ? present.dataDate() : request.dataDate(),
                present.deadline(),
                present.currency(),
                present.policy(),
                present.calendars(),
                present.wbs(),
                activities,
                present.links(),
                null,
                null);
    }

    /** The plan calculated anew; all that any rule has against it is told at once. */
    Planning planned(Project project, PlanRequest plan) {
        var problems = new ArrayList<ProblemException>();
        attempt(problems, this::check, UnaryOperator.identity());
        var planning = new ArrayList<Planning>();
        attempt(problems, () -> planning.add(Planning.of(project, plan)), this::told);
        var before =
                present.activities().stream()
                        .collect(toMap(ActivityStatement::id, Function.identity()));
        attempt(problems, () -> ProgressRules.check(before, plan.activities()), this::told);
        refuse(problems);
        return planning.getFirst();
    }

    private static void attempt(
            List<ProblemException> problems, Runnable step, UnaryOperator<ProblemException> words) {
        try {
            step.run();
        } catch (ProblemException e) {
            problems.add(words.apply(e));
        }
    }

    /** The first names the kind; where several rules speak of one field, the first is heard. */
    private static void refuse(List<ProblemException> problems) {
        if (problems.isEmpty()) {
            return;
        }
        var first = problems.getFirst();
        var known = new HashSet<String>();
        var errors = new ArrayList<FieldError>();
        for (var problem : problems) {
            var news =
                    problem.errors().stream()
                            .filter(each -> !known.contains(each.pointer()))
                            .toList();
            errors.addAll(news);
            news.forEach(each -> known.add(each.pointer()));
        }
        throw new ProblemException(
                first.type(), first.detail(), errors.subList(0, Math.min(MOST, errors.size())));
    }

    /** The same problem in the words of the request. */
    private ProblemException told(ProblemException problem) {
        return new ProblemException(
                problem.type(),
                problem.detail(),
                problem.errors().stream().map(this::told).toList());
    }

    private FieldError told(FieldError error) {
        var match = POINTER.matcher(error.pointer());
        if (!match.matches()) {
            return error;
        }
        int place = Integer.parseInt(match.group(1));
        var line = lines.get(place);
        var field = Objects.requireNonNullElse(match.group(2), "");
        return line == null
                ? new FieldError(
                        "/dataDate",
                        "%s%s %s"
                                .formatted(
                                        present.activities().get(place).id(),
                                        field,
                                        error.detail()))
                : new FieldError(
                        "/activities/" + line + FIELDS.getOrDefault(field, field), error.detail());
    }
}
