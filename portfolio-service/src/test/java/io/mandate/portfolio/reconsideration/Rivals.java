package io.mandate.portfolio.reconsideration;

import static org.awaitility.Awaitility.await;

import io.mandate.platform.testing.Events;
import io.mandate.portfolio.Api;
import io.mandate.portfolio.World;
import java.time.Duration;
import java.util.UUID;

/** Two projects, one that serves growth and one that serves health, of which a portfolio pays for one; its strategy wants growth alone. */
record Rivals(
        World world, String strategy, String portfolio, String growing, String healthy, Desk desk) {

    /** Their first selection is approved: the growing one is in. */
    static Rivals inForce(Reconsiderer reconsiderer) {
        var world = World.create();
        var strategy = world.strategy(1, 0);
        var portfolio = world.portfolio(strategy, "SCORE_TIMES_SIZE", "10.00");
        var growing = world.project("10.00", "30.00", 90, 10);
        var healthy = world.project("10.00", "30.00", 20, 80);
        World.approved(portfolio);
        var desk = new Desk(reconsiderer, portfolio);
        desk.look();
        return new Rivals(world, strategy, portfolio, growing, healthy, desk);
    }

    /** Tells the same of a project again and again, until its events are so many, and waits for the last. */
    void revise(String project, String details, int events) {
        for (int i = 2; i <= events; i++) {
            var chain = UUID.randomUUID().toString();
            Events.publish(
                    World.PROJECT_TOPIC,
                    "mandate.project.revised.v1",
                    project,
                    i,
                    world.office(),
                    chain,
                    details);
        }
        await().atMost(Duration.ofMinutes(1))
                .until(
                        () ->
                                Api.ADMIN
                                                .get("/v1/candidates/" + project)
                                                .extract()
                                                .<Integer>path("asOfEvent")
                                        == events);
    }
}
