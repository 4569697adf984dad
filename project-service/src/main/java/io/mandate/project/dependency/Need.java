package io.mandate.project.dependency;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the receiver waits with, for which milestone; until when is stated or follows from its plan. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Need(String activity, String milestone, @Nullable LocalDate neededOn, long lag) {}
