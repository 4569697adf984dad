package io.mandate.platform.problem;

import java.sql.SQLException;
import java.util.stream.Stream;

/** What the database's error codes mean to a caller. */
final class SqlState {
    private SqlState() {}

    static Stream<Diagnosis> diagnose(SQLException e) {
        var state = e.getSQLState();
        if (state == null || isPassing(state)) {
            // the connection pool gives up without a state
            return Stream.of(Diagnosis.busy());
        }
        return switch (state) {
            case "23505" ->
                    Stream.of(Diagnosis.of(CommonProblem.CONFLICT, "Such a thing exists already"));
            case "22021", "22P05" -> invalid("A text contains a character that cannot be stored");
            case "22001" -> invalid("A text is too long");
            case "22003" -> invalid("A number is too large");
            default -> Stream.empty();
        };
    }

    private static boolean isPassing(String state) {
        return state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57")
                || state.equals("40001")
                || state.equals("40P01")
                || state.equals("55P03");
    }

    private static Stream<Diagnosis> invalid(String detail) {
        return Stream.of(Diagnosis.of(CommonProblem.INVALID_REQUEST, detail));
    }
}
