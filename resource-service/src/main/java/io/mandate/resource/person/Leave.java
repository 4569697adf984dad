package io.mandate.resource.person;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.YearMonth;

/** Minutes of a month on which somebody is away. */
record Leave(@JsonFormat(shape = JsonFormat.Shape.STRING) YearMonth month, int minutes) {}
