package io.mandate.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Three relays, six writers and a transaction that stays open: nothing is lost, made up, doubled or overtaken. */
abstract class RelayOrder extends OtherRelays {
    /** How many are written. */
    abstract int events();

    /** How many relays or their parts die meanwhile. */
    abstract int deaths();

    @Test
    void theDatabaseKeepsWhatItCommits() {
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            assertThat(sql.list("select current_setting(?)", row -> row.getString(1), setting))
                    .containsExactly("on");
        }
    }

    @Test
    void inPeaceEveryEventArrivesOnceAndInOrder() {
        try (var crew = new Crew(backlog, sql, depot, 1)) {
            var judgement = trial.judge(events(), 1, events(), () -> {});

            assertThat(judgement.flaws()).isEmpty();
            assertThat(judgement.repeats()).isLessThanOrEqualTo(crew.mostRepeats());
        }
    }

    @Test
    void relaysThatDieOnlyRepeatAtMostTheirLastLease() {
        try (var crew = new Crew(backlog, sql, depot, 2)) {
            var judgement = trial.judge(events(), 2, events() / deaths(), crew::strike);

            assertThat(judgement.flaws()).isEmpty();
            assertThat(crew.deaths()).isGreaterThanOrEqualTo(deaths());
            assertThat(judgement.repeats()).isLessThanOrEqualTo(crew.mostRepeats());
        }
    }
}
