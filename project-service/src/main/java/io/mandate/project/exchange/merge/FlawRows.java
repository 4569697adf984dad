package io.mandate.project.exchange.merge;

import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.ProblemException;
import io.mandate.project.exchange.file.ForeignTask;
import io.mandate.project.exchange.file.Remark;
import io.mandate.project.exchange.file.Remark.About;
import io.mandate.project.exchange.file.RemarkCode;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells in rows and fields of the file what a rule says of the plan. */
public final class FlawRows {
    private static final Pattern POINTER = Pattern.compile("/([a-z]+)/(\\d+)(?:/(.*))?");

    private final Merged merged;

    private FlawRows(Merged merged) {
        this.merged = merged;
    }

    public static List<Remark> of(ProblemException problem, Merged merged) {
        var rows = new FlawRows(merged);
        return problem.errors().isEmpty()
                ? List.of(rows.remark(null, null, problem.detail()))
                : problem.errors().stream().map(rows::of).toList();
    }

    private Remark of(FieldError error) {
        var matcher = POINTER.matcher(error.pointer());
        if (!matcher.matches()) {
            return remark(null, error.pointer(), error.detail());
        }
        int at = Integer.parseInt(matcher.group(2));
        var field = matcher.group(3);
        var request = merged.request();
        return switch (matcher.group(1)) {
            case "activities" -> remark(task(request.activities().get(at).id()), field, error);
            case "links" -> {
                var link = request.links().get(at);
                var what = "Predecessors" + (field == null ? "" : "/" + field);
                yield remark(task(link.to()), what, error);
            }
            case "calendars" -> {
                var name = request.calendars().get(at).id();
                yield new Remark(
                        About.CALENDAR,
                        at + 1,
                        null,
                        field,
                        RemarkCode.REFUSED_BY_RULE,
                        "%s: %s".formatted(name, error.detail()),
                        null);
            }
            default -> remark(null, error.pointer(), error.detail());
        };
    }

    private @Nullable ForeignTask task(String activity) {
        return merged.tasks().get(activity);
    }

    private Remark remark(@Nullable ForeignTask task, @Nullable String field, FieldError error) {
        return remark(task, field, error.detail());
    }

    private Remark remark(
            @Nullable ForeignTask task, @Nullable String field, @Nullable String detail) {
        return task == null
                ? Remark.ofFile(RemarkCode.REFUSED_BY_RULE, field, detail)
                : new Remark(
                        About.TASK,
                        task.row(),
                        task.uid(),
                        field,
                        RemarkCode.REFUSED_BY_RULE,
                        detail,
                        null);
    }
}
