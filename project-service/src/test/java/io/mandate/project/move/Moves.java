package io.mandate.project.move;

import static io.mandate.project.Service.admin;

import io.mandate.platform.testing.Events;

/** Moves projects to other offices. */
public final class Moves {
    private Moves() {}

    /** The number of the event that tells it. */
    public static long move(String project, String office) {
        var path = "/v1/projects/" + project;
        var version = admin().get(path).jsonPath().getInt("version");
        admin().header("If-Match", "\"%d\"".formatted(version))
                .body("{\"office\": \"%s\"}".formatted(office))
                .patch(path)
                .then()
                .statusCode(200);
        return Events.await(
                        event ->
                                "mandate.project.revised.v1".equals(event.type())
                                        && project.equals(event.key())
                                        && office.equals(event.attribute("office")),
                        1)
                .getFirst()
                .sequence();
    }
}
