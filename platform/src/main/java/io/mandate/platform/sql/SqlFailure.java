package io.mandate.platform.sql;

import java.sql.SQLException;

/** A statement failed; the cause says why. */
public class SqlFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SqlFailure(SQLException cause) {
        super(cause);
    }
}
