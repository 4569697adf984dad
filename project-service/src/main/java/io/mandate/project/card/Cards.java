package io.mandate.project.card;

import static io.mandate.project.ProjectProblem.PROJECT_NOT_FOUND;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.sql.Sql;
import io.mandate.project.PersonId;
import io.mandate.project.ProjectId;
import io.mandate.project.ProjectStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Reads cards of all offices: the one place that looks past the caller's scope, and only at these columns. */
@ApplicationScoped
class Cards {
    private final Sql sql;
    private final ObjectMapper json;

    Cards(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    CardView require(ProjectId id) {
        return sql.first(
                        "select p.id, p.name, p.office, o.name, p.status, p.manager_id,"
                                + " p.strategic_fit from project p left join office o on o.code ="
                                + " p.office where p.id = ?",
                        this::card,
                        id.value())
                .orElseThrow(
                        () -> new ProblemException(PROJECT_NOT_FOUND, "There is no project " + id));
    }

    private CardView card(ResultSet row) throws SQLException {
        return new CardView(
                new ProjectId(row.getObject(1, UUID.class)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                ProjectStatus.valueOf(row.getString(5)),
                Optional.ofNullable(row.getObject(6, UUID.class)).map(PersonId::new).orElse(null),
                goals(row.getString(7)));
    }

    private List<String> goals(String fit) {
        try {
            return StreamSupport.stream(json.readTree(fit).spliterator(), false)
                    .map(each -> each.path("goal"))
                    .map(JsonNode::asText)
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
