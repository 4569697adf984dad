package io.mandate.platform.web;

import io.mandate.platform.problem.ProblemException;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** How much of a list is asked for, and from where; take it as a bean parameter. */
public class PageQuery {
    private static final int USUAL = 50;
    private static final int MOST = 200;

    @QueryParam("limit")
    @Parameter(
            description = "At most this many items",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "200",
                            defaultValue = "50"))
    @Nullable String limit;

    @QueryParam("after")
    @Parameter(description = "The next cursor of the previous page")
    @Nullable String after;

    public static PageQuery of(int limit, @Nullable Cursor after) {
        var query = new PageQuery();
        query.limit = Integer.toString(limit);
        query.after = after == null ? null : after.text();
        return query;
    }

    public int limit() {
        if (limit == null || limit.isEmpty()) {
            return USUAL;
        }
        if (!limit.matches("\\d{1,3}")) {
            throw outOfRange();
        }
        int number = Integer.parseInt(limit);
        if (number < 1 || number > MOST) {
            throw outOfRange();
        }
        return number;
    }

    /** One more than the limit: the extra row tells whether a next page exists. */
    public int fetch() {
        return limit() + 1;
    }

    /** The position after which to read, or null at the start; it must have this many keys. */
    public @Nullable Cursor after(int keys) {
        if (after == null || after.isEmpty()) {
            return null;
        }
        var cursor = Cursor.parse(after);
        cursor.string(keys - 1);
        return cursor;
    }

    private static ProblemException outOfRange() {
        return ProblemException.invalid("/limit", "must be a number from 1 to " + MOST);
    }
}
