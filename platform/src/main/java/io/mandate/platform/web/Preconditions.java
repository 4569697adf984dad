package io.mandate.platform.web;

import static io.mandate.platform.problem.CommonProblem.PRECONDITION_FAILED;
import static io.mandate.platform.problem.CommonProblem.PRECONDITION_REQUIRED;

import io.mandate.platform.problem.ProblemException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Nobody overwrites what they have not seen. */
public final class Preconditions {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,19})(?:-[\\w-]*)?\"");

    private Preconditions() {}

    /** Demands an If-Match header naming this version: 428 without one, 412 with another. */
    public static void require(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(
                    PRECONDITION_REQUIRED, "Send If-Match with the ETag of the last GET");
        }
        if (!matches(ifMatch, version)) {
            throw new ProblemException(PRECONDITION_FAILED, "The current version is " + version);
        }
    }

    private static boolean matches(String ifMatch, long version) {
        return Arrays.stream(ifMatch.split(",", -1))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || names(tag, version));
    }

    private static boolean names(String tag, long version) {
        var matcher = TAG.matcher(tag);
        return matcher.matches() && matcher.group(1).equals(Long.toString(version));
    }
}
