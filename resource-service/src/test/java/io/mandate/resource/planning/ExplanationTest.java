package io.mandate.resource.planning;

import static io.mandate.resource.planning.Snapshots.ADA;
import static io.mandate.resource.planning.Snapshots.PRESS;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.resource.allocation.model.AllocationProblem.Need;
import io.mandate.resource.allocation.model.UnmetReason;
import io.mandate.resource.allocation.model.UnmetReason.FreePerson;
import io.mandate.resource.allocation.model.UnmetReason.FullPerson;
import io.mandate.resource.allocation.model.UnmetReason.Work;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    @Test
    void saysThatNobodyHasTheRole() {
        var why = Explanation.of(new UnmetReason.NoQualifiedPerson(new Need.OfRole("welder")));

        assertThat(why.code()).isEqualTo("NO_QUALIFIED_PERSON");
        assertThat(why.text()).isEqualTo("There is nobody in the role welder");
    }

    @Test
    void saysWhoIsFullAndWithWhat() {
        var work = new Work(PRESS.toString(), PRESS + "/developer", 3, 600);
        var full = new FullPerson(ADA.toString(), List.of(work));

        var why = Explanation.of(new UnmetReason.QualifiedPeopleFull(List.of(full)));

        assertThat(why.text()).isEqualTo("The one person who could do it has no time left");
        assertThat(why.people())
                .containsExactly(
                        new Explanation.Involved(
                                ADA, 0, List.of(new Explanation.Busy(PRESS, 600))));
    }

    @Test
    void saysThatWhatIsLeftIsLessThanABlock() {
        var why =
                Explanation.of(
                        new UnmetReason.MinimumBlock(
                                480, List.of(new FreePerson(ADA.toString(), 90))));

        assertThat(why.code()).isEqualTo("MINIMUM_BLOCK");
        assertThat(why.text())
                .isEqualTo(
                        "One person has 1.5 hours left, but less than the smallest block of 8 hours");
    }

    @Test
    void listsNoMoreThanTwentyFivePeopleAndCountsAll() {
        var free = Collections.nCopies(40, new FreePerson(ADA.toString(), 60));

        var why = Explanation.of(new UnmetReason.ProjectLimit(free));

        assertThat(why.peopleCount()).isEqualTo(40);
        assertThat(why.people()).hasSize(25);
        assertThat(why.text())
                .isEqualTo(
                        "40 people have hours (1, 1, 1 …) left, but work on as many projects as allowed");
    }

    @Test
    void neverNamesAPersonInTheSentence() {
        var why =
                Explanation.of(
                        new UnmetReason.LockedAway(List.of(new FreePerson(ADA.toString(), 60))));

        assertThat(why.reason().text()).doesNotContain(ADA.toString());
    }
}
