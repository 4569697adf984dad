package io.mandate.portfolio.reconsideration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mandate.platform.testing.Events;
import io.mandate.portfolio.Api;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What comes to the desk of whoever manages a portfolio. */
record Desk(Reconsiderer reconsiderer, String portfolio) {

    /** Looks at what is due, and waits until everything that is sought has been found. */
    void look() {
        reconsiderer.look();
        await().atMost(Duration.ofMinutes(2))
                .until(
                        () ->
                                proposals().stream()
                                        .noneMatch(each -> "SOUGHT".equals(each.get("state"))));
    }

    /** The newest, which has come to this state. */
    Map<String, Object> proposed(String state) {
        look();
        assertThat(proposals()).isNotEmpty();
        var newest = proposals().getFirst();
        assertThat(newest).containsEntry("state", state);
        return newest;
    }

    List<Map<String, Object>> proposals() {
        return Api.ADMIN.items(portfolio + "/reprioritisation-proposals");
    }

    String path(Map<String, Object> proposal) {
        return portfolio + "/reprioritisation-proposals/" + proposal.get("runId");
    }

    String run(Map<String, Object> proposal) {
        return portfolio + "/selection-runs/" + proposal.get("runId");
    }

    static long told(String type, String key) {
        return Events.soFar(e -> type.equals(e.type()) && key.equals(e.key())).size();
    }
}
