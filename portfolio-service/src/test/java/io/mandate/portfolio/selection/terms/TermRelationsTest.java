package io.mandate.portfolio.selection.terms;

import static io.mandate.portfolio.ProjectStatus.ACTIVE;
import static io.mandate.portfolio.ProjectStatus.PROPOSED;
import static io.mandate.portfolio.candidate.CandidateFixtures.candidate;
import static io.mandate.portfolio.candidate.CandidateFixtures.facts;
import static io.mandate.portfolio.candidate.CandidateFixtures.id;
import static io.mandate.portfolio.candidate.CandidateFixtures.silent;
import static io.mandate.portfolio.option.Mode.CONTINUE;
import static io.mandate.portfolio.option.Mode.REDUCE;
import static io.mandate.portfolio.option.Mode.STOP;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.option.Mode;
import io.mandate.portfolio.option.ModeFigures;
import io.mandate.portfolio.option.OptionsRequest;
import io.mandate.portfolio.portfolio.PortfolioFixtures;
import io.mandate.portfolio.posing.PosedSelection;
import io.mandate.portfolio.posing.PosingFixtures;
import io.mandate.portfolio.relation.Exclusion;
import io.mandate.portfolio.relation.Need;
import io.mandate.portfolio.relation.ProjectSet;
import io.mandate.portfolio.relation.Relations;
import io.mandate.portfolio.selection.model.Choice;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import io.mandate.portfolio.selection.model.SelectionProblem.Pin;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.AtLeast;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.AtMost;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.Excludes;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.OptionRequires;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.Requires;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Project 1 is proposed, 2 runs and goes on, reduced or stopped, 3 cannot be weighed, 4 is not chosen from, 5 is done. */
class TermRelationsTest {
    private static final String ONE = id(1).toString();
    private static final String TWO = id(2).toString();
    private static final String FOUR = id(4).toString();
    private static final String FIVE = id(5).toString();

    @Test
    void withoutModesARelationIsWhatItSays() {
        var terms = terms(List.of(need(1, 4)), List.of(pair(1, 4)), List.of(set(1, 1, 1, 4)));

        assertThat(terms.relations())
                .containsExactly(
                        new Requires(ONE, FOUR),
                        new Excludes(ONE, FOUR),
                        new AtLeast(1, List.of(ONE, FOUR)),
                        new AtMost(1, List.of(ONE, FOUR)));
        assertThat(terms.limits()).isEmpty();
    }

    @Test
    void onlyModesInWhichItRunsServe() {
        assertThat(terms(List.of(need(1, 2)), List.of(), List.of()).relations())
                .containsExactly(new OptionRequires(ONE, ONE, TWO, List.of("CONTINUE", "REDUCE")));
    }

    @Test
    void onlyModesInWhichItRunsNeed() {
        assertThat(terms(List.of(need(2, 1)), List.of(), List.of()).relations())
                .containsExactly(
                        new OptionRequires(TWO, "CONTINUE", ONE, List.of(ONE)),
                        new OptionRequires(TWO, "REDUCE", ONE, List.of(ONE)));
    }

    @Test
    void onlyModesInWhichItRunsCount() {
        var limits = terms(List.of(), List.of(pair(1, 2)), List.of(set(1, 1, 1, 2))).limits();

        assertThat(limits)
                .extracting(each -> each.scaled().limit())
                .containsExactly(
                        new Limit("exclusion of %s and %s".formatted(ONE, TWO), 1),
                        new Limit("set of 2", 1L, 1L));
        assertThat(limits)
                .allSatisfy(
                        each ->
                                assertThat(each.scaled().use())
                                        .isEqualTo(
                                                Map.of(
                                                        Choice.of(ONE),
                                                        1L,
                                                        new Choice(TWO, "CONTINUE"),
                                                        1L,
                                                        new Choice(TWO, "REDUCE"),
                                                        1L)));
    }

    @Test
    void whatIsDoneIsInAndWhatIsNotThereIsOut() {
        var terms = terms(List.of(need(1, 5), need(1, 4), need(1, 3)), List.of(), List.of());

        assertThat(terms.bystanders())
                .extracting(each -> each.id() + " " + each.pin())
                .containsExactly(id(3) + " " + Pin.OUT, FOUR + " " + Pin.OUT, FIVE + " " + Pin.IN);
    }

    @Test
    void whatIsDoneIsBoundByNothing() {
        var terms =
                terms(
                        List.of(need(5, 1)),
                        List.of(pair(5, 6)),
                        List.of(set(null, 1, 1, 5, 6), set(null, 1, 2, 5)));

        assertThat(terms.relations())
                .containsExactly(new AtMost(2, List.of(ONE, FIVE, id(6) + "")));
        assertThat(terms.limits().getFirst().scaled().limit().ceiling()).isEqualTo(1);
    }

    private static TermRelations terms(
            List<Need> needs, List<Exclusion> exclusions, List<ProjectSet> sets) {
        return new TermRelations(posed(new Relations(needs, exclusions, sets)));
    }

    private static PosedSelection posed(Relations relations) {
        var modes = List.of(mode(CONTINUE), mode(REDUCE), mode(STOP));
        return PosingFixtures.pose(
                PortfolioFixtures.related("100", List.of(), List.of(), relations),
                Map.of(id(2), new OptionsRequest(null, modes, null)),
                YearMonth.of(2027, 1),
                Set.of(id(5), id(6)),
                candidate(1, PROPOSED, facts("40", "100", 70)),
                candidate(2, ACTIVE, facts("40", "100", 70)),
                candidate(3, PROPOSED, silent()));
    }

    private static ModeFigures mode(Mode mode) {
        return new ModeFigures(
                mode, null, List.of(), mode == CONTINUE ? null : BigDecimal.ONE, null);
    }

    private static Need need(int candidate, int needed) {
        return new Need(id(candidate), id(needed));
    }

    private static Exclusion pair(int one, int other) {
        return new Exclusion(id(one), id(other));
    }

    private static ProjectSet set(
            @Nullable Integer atLeast, @Nullable Integer atMost, int... members) {
        List<ProjectId> ids = Arrays.stream(members).mapToObj(each -> id(each)).toList();
        return new ProjectSet("of " + ids.size(), ids, atLeast, atMost);
    }
}
