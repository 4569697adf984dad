package io.mandate.project.exchange.merge;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.mandate.project.exchange.merge.Change.Kind;
import io.mandate.project.exchange.merge.Change.Subject;
import io.mandate.project.plan.PlanRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells two plans apart, line by line and field by field. */
public final class Difference {
    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .findAndAddModules()
                    .defaultPropertyInclusion(
                            JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build();

    private final List<Change> found = new ArrayList<>();

    private Difference() {}

    public static List<Change> between(@Nullable PlanRequest before, PlanRequest after) {
        var difference = new Difference();
        difference.compare(Subject.PLAN, before, after, Difference::terms);
        difference.compare(Subject.CALENDAR, before, after, Difference::calendars);
        difference.compare(Subject.ELEMENT, before, after, Difference::elements);
        difference.compare(Subject.ACTIVITY, before, after, Difference::activities);
        difference.compare(Subject.LINK, before, after, Difference::links);
        difference.compare(Subject.RESOURCE, before, after, Difference::resources);
        difference.compare(Subject.ASSIGNMENT, before, after, Difference::assignments);
        return difference.found;
    }

    private void compare(
            Subject subject,
            @Nullable PlanRequest before,
            PlanRequest after,
            Function<PlanRequest, Map<String, Object>> part) {
        var old = before == null ? Map.<String, Object>of() : part.apply(before);
        var now = part.apply(after);
        old.forEach(
                (id, each) -> {
                    if (!now.containsKey(id)) {
                        add(subject, Kind.REMOVED, id, tree(each), null);
                    }
                });
        now.forEach(
                (id, each) -> {
                    var was = old.get(id);
                    if (was == null) {
                        add(subject, Kind.ADDED, id, tree(each), null);
                    } else if (!was.equals(each)) {
                        fields(subject, id, tree(was), tree(each));
                    }
                });
    }

    private void fields(Subject subject, String id, JsonNode before, JsonNode after) {
        var names = new TreeSet<String>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        for (var field : names) {
            if (!Objects.equals(before.get(field), after.get(field))) {
                add(
                        subject,
                        Kind.CHANGED,
                        id,
                        after,
                        new Field(field, text(before.get(field)), text(after.get(field))));
            }
        }
    }

    private record Field(String name, @Nullable String before, @Nullable String after) {}

    private void add(Subject subject, Kind kind, String id, JsonNode of, @Nullable Field field) {
        found.add(
                new Change(
                        found.size() + 1,
                        subject,
                        kind,
                        id,
                        text(of.get("name")),
                        field == null ? null : field.name(),
                        field == null ? null : field.before(),
                        field == null ? null : field.after()));
    }

    private static @Nullable String text(@Nullable JsonNode value) {
        return value == null ? null : value.isTextual() ? value.textValue() : value.toString();
    }

    private static JsonNode tree(Object value) {
        return JSON.valueToTree(value);
    }

    private static Map<String, Object> terms(PlanRequest plan) {
        var terms = new LinkedHashMap<String, Object>();
        terms.put("start", plan.start());
        terms.put("dataDate", plan.dataDate());
        terms.put("deadline", plan.deadline());
        terms.put("currency", plan.currency());
        terms.put("policy", plan.policy());
        terms.put("calendar", plan.calendars().getFirst().id());
        return Map.of("plan", terms);
    }

    private static Map<String, Object> calendars(PlanRequest plan) {
        return byId(plan.calendars(), each -> each.id());
    }

    private static Map<String, Object> elements(PlanRequest plan) {
        return byId(plan.wbs(), each -> each.id());
    }

    private static Map<String, Object> activities(PlanRequest plan) {
        return byId(plan.activities(), each -> each.id());
    }

    private static Map<String, Object> links(PlanRequest plan) {
        return byId(plan.links(), each -> each.from() + " " + each.type() + " " + each.to());
    }

    private static Map<String, Object> resources(PlanRequest plan) {
        return byId(plan.resources(), each -> each.id());
    }

    private static Map<String, Object> assignments(PlanRequest plan) {
        return byId(plan.assignments(), each -> each.resource() + " on " + each.activity());
    }

    private static <T> Map<String, Object> byId(@Nullable List<T> all, Function<T, String> id) {
        var map = new LinkedHashMap<String, Object>();
        if (all != null) {
            all.forEach(each -> map.put(id.apply(each), each));
        }
        return map;
    }
}
