package io.mandate.platform.audit;

import io.mandate.platform.web.PageQuery;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which records are asked for. */
record AuditFilter(
        @Nullable String objectType,
        @Nullable String objectId,
        @Nullable String actor,
        @Nullable String action,
        PageQuery page) {

    Map<String, String> conditions() {
        var conditions = new LinkedHashMap<String, String>();
        put(conditions, "object_type = ?", objectType);
        put(conditions, "object_id = ?", objectId);
        put(conditions, "actor = ?", actor);
        put(conditions, "action = ?", action);
        return conditions;
    }

    private static void put(Map<String, String> conditions, String sql, @Nullable String value) {
        if (value != null) {
            conditions.put(sql, value);
        }
    }
}
