package io.mandate.reporting.priority;

import io.mandate.platform.web.Cursor;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a portfolio thinks of a project. */
@Schema(name = "ProjectPriority")
record PriorityView(
        String portfolioId,
        UUID projectId,
        String name,
        String office,
        String status,
        @Schema(nullable = true, description = "1 is first; null outside of the ranking")
                @Nullable Integer rank,
        @Schema(nullable = true) @Nullable Boolean selected,
        @Schema(nullable = true) @Nullable BigDecimal score,
        @Schema(nullable = true, description = "The last directive's kind", examples = "START")
                @Nullable String directive,
        @Schema(nullable = true) @Nullable LocalDate effectiveOn,
        @Schema(nullable = true) @Nullable String reason) {

    static PriorityView of(ResultSet row) throws SQLException {
        return new PriorityView(
                row.getString("portfolio_id"),
                row.getObject("project_id", UUID.class),
                row.getString("name"),
                row.getString("office"),
                row.getString("status"),
                row.getObject("rank", Integer.class),
                row.getObject("selected", Boolean.class),
                row.getBigDecimal("score"),
                row.getString("directive"),
                row.getObject("effective_on", LocalDate.class),
                row.getString("reason"));
    }

    Cursor position() {
        return Cursor.of(portfolioId, rank == null ? Integer.MAX_VALUE : rank, projectId);
    }
}
