package io.mandate.project.imports;

import io.mandate.platform.problem.ProblemException;
import io.mandate.project.finding.FindingCode;
import io.mandate.project.finding.Severity;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which findings are asked for. */
public class FindingQuery {
    @QueryParam("code")
    @Parameter(description = "Only those of this code")
    @Nullable String code;

    @QueryParam("severity")
    @Parameter(description = "Only INFO, WARNING or ERROR")
    @Nullable String severity;

    @Nullable FindingCode code() {
        return parse(FindingCode.class, "/code", code);
    }

    @Nullable Severity severity() {
        return parse(Severity.class, "/severity", severity);
    }

    private static <E extends Enum<E>> @Nullable E parse(
            Class<E> type, String pointer, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(pointer, "is not known"));
    }
}
