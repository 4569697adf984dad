package io.mandate.resource.demand;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.YearMonth;

/** Minutes of a role that a project asks for in a month. */
record DemandLine(
        String role, @JsonFormat(shape = JsonFormat.Shape.STRING) YearMonth month, int minutes) {}
