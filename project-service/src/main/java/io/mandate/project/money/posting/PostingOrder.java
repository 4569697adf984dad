package io.mandate.project.money.posting;

import com.fasterxml.uuid.Generators;
import io.mandate.platform.hash.Sha256;
import io.mandate.project.JsonRows;
import io.mandate.project.ProjectId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Under which name lines are posted, and what becomes of those that cannot be. */
public record PostingOrder(
        UUID id,
        String system,
        String name,
        String sha256,
        String office,
        @Nullable ProjectId project,
        int suspended) {
    /** What people enter themselves. */
    public static final String HOUSE = "mandate";

    /** Lines of one project that nobody else has a name for. */
    public static PostingOrder ofHouse(ProjectId project, String office, Object request) {
        var id = Generators.timeBasedEpochGenerator().generate();
        return new PostingOrder(id, HOUSE, id.toString(), hash(request), office, project, 0);
    }

    /** Lines that another system has sent together. */
    public static PostingOrder of(
            String system, String name, String office, Object request, int suspended) {
        return new PostingOrder(
                Generators.timeBasedEpochGenerator().generate(),
                system,
                name,
                hash(request),
                office,
                null,
                suspended);
    }

    /** The same from another system. */
    public PostingOrder from(String other) {
        return new PostingOrder(id, other, name, sha256, office, project, suspended);
    }

    public static String hash(Object request) {
        return Sha256.of(JsonRows.write(request));
    }
}
