package io.mandate.reporting.chain;

import static io.mandate.reporting.chain.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the events of portfolios and strategies say. */
class PortfolioSentencesTest {
    @Test
    void aDirectiveSaysWhoWantsWhatAndWhen() {
        var json =
                """
                {"portfolioId": "f1", "kind": "START", "rank": 3, "reason": "selected"}""";

        assertThat(said("mandate.portfolio.project-directed.v1", json))
                .isEqualTo(
                        "Portfolio “Plants” directs “Line 4” to start on 2027-01-04, rank 3: selected.");
    }

    @Test
    void aStrategySaysWhatItsGoalsWeigh() {
        var json =
                """
                {"goals": [{"code": "UP", "name": "Machines run", "weight": 1},
                           {"code": "P", "name": "Presses run", "parent": "UP", "weight": 0.75},
                           {"code": "R", "name": "Robots run", "parent": "UP", "weight": 0.25}]}""";

        assertThat(said("mandate.portfolio.strategy-changed.v1", json))
                .isEqualTo(
                        "Strategy “Line 4” was set up or changed: Machines run weighs 1,"
                                + " Presses run weighs 0.75 of UP, Robots run weighs 0.25 of UP.");
    }

    @Test
    void anInitiativeSaysWhatItServes() {
        var json =
                """
                {"name": "Go east", "what": "%s", "goals": [%s], "projects": [%s]}""";
        var goals = "{\"goal\": \"ASIA\", \"share\": 0.5}, {\"goal\": \"HEALTH\", \"share\": 0.5}";

        assertThat(
                        said(
                                "mandate.portfolio.initiative-changed.v1",
                                json.formatted("STATED", goals, "\"p\"")))
                .isEqualTo(
                        "Initiative “Go east” of strategy “Line 4” was stated: it serves ASIA, HEALTH and"
                                + " has 1 project.");
        assertThat(
                        said(
                                "mandate.portfolio.initiative-changed.v1",
                                json.formatted("WITHDRAWN", "", "")))
                .isEqualTo(
                        "Initiative “Go east” of strategy “Line 4” was withdrawn: it serves no goal and"
                                + " has 0 projects.");
    }

    @Test
    void aRankingSaysHowManyMoved() {
        var json =
                """
                {"part": 1, "parts": 2, "ranking": [{}, {}]}""";

        assertThat(said("mandate.portfolio.reprioritised.v1", json))
                .isEqualTo("2 projects of portfolio “Line 4” moved in the ranking (part 1 of 2).");
    }

    @Test
    void aProposalSaysWhyAndWhatWouldChange() {
        var json =
                """
                {"moved": 3, "comeIn": 1, "goOut": 1, "otherWays": 1,
                 "because": ["the goals or weights of the strategy have changed", "1 project(s) came: x"]}""";
        assertThat(said("mandate.portfolio.reprioritisation-proposed.v1", json))
                .isEqualTo(
                        "Another ranking is proposed for portfolio “Line 4”: 3 would move, 1 come in, 1 go out,"
                                + " 1 start in another month or have another mode;"
                                + " the goals or weights of the strategy have changed; 1 project(s) came: x.");
    }
}
