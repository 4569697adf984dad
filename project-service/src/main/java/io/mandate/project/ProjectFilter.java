package io.mandate.project;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.web.Cursor;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which projects a list shows, in which order, and after which position. */
public record ProjectFilter(
        List<ProjectStatus> statuses,
        @Nullable String office,
        @Nullable String externalSystem,
        @Nullable String externalId,
        @Nullable String name,
        Order order,
        @Nullable Cursor after) {

    /** The orders that have an index. */
    public enum Order {
        /** Oldest first: ids rise with time. */
        CREATED,
        NAME;

        /** How many keys its position has. */
        public int keys() {
            return this == NAME ? 2 : 1;
        }

        public static Order parse(@Nullable String text) {
            return text == null || text.isEmpty()
                    ? CREATED
                    : ProjectFilter.parse(Order.class, "/sort", text);
        }

        public Cursor position(Project project) {
            return this == NAME
                    ? Cursor.of(project.details().name(), project.id())
                    : Cursor.of(project.id());
        }
    }

    public static List<ProjectStatus> statuses(List<String> texts) {
        return texts.stream()
                .map(each -> parse(ProjectStatus.class, "/status", each))
                .distinct()
                .toList();
    }

    String query() {
        var conditions = new StringBuilder("from Project p where 1 = 1");
        if (!statuses.isEmpty()) {
            conditions.append(" and p.status in (:statuses)");
        }
        if (office != null) {
            conditions.append(" and p.office = :office");
        }
        if (name != null) {
            conditions.append(" and lower(p.details.name) like :name escape '!'");
        }
        if (externalSystem != null || externalId != null) {
            conditions
                    .append(" and exists (select 1 from ExternalReference r where r.project = p")
                    .append(externalSystem == null ? "" : " and r.ref.system = :system")
                    .append(externalId == null ? "" : " and r.ref.id = :externalId")
                    .append(")");
        }
        return conditions.append(position()).toString();
    }

    private String position() {
        return switch (order) {
            case CREATED -> (after == null ? "" : " and p.id.value > :id") + " order by p.id.value";
            case NAME ->
                    (after == null ? "" : " and (p.details.name, p.id.value) > (:after, :id)")
                            + " order by p.details.name, p.id.value";
        };
    }

    Map<String, Object> parameters() {
        var values = new HashMap<String, Object>();
        if (!statuses.isEmpty()) {
            values.put("statuses", statuses);
        }
        put(values, "office", office);
        put(values, "system", externalSystem);
        put(values, "externalId", externalId);
        put(values, "name", name == null ? null : "%" + escaped(name) + "%");
        if (after != null) {
            values.put("id", after.uuid(order.keys() - 1));
            put(values, "after", order == Order.NAME ? after.string(0) : null);
        }
        return values;
    }

    private static void put(Map<String, Object> values, String key, @Nullable String value) {
        if (value != null) {
            values.put(key, value);
        }
    }

    private static String escaped(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }

    private static <E extends Enum<E>> E parse(Class<E> type, String pointer, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(
                        () ->
                                ProblemException.invalid(
                                        pointer,
                                        "must be one of "
                                                + Arrays.stream(type.getEnumConstants())
                                                        .map(Enum::name)
                                                        .map(each -> each.toLowerCase(Locale.ROOT))
                                                        .collect(Collectors.joining(", "))));
    }
}
