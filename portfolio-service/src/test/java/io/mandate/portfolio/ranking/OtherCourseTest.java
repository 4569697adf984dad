package io.mandate.portfolio.ranking;

import static io.mandate.portfolio.ProjectStatus.ACTIVE;
import static io.mandate.portfolio.ProjectStatus.APPROVED;
import static io.mandate.portfolio.ProjectStatus.PROPOSED;
import static io.mandate.portfolio.option.Mode.CONTINUE;
import static io.mandate.portfolio.option.Mode.PAUSE;
import static io.mandate.portfolio.option.Mode.REDUCE;
import static io.mandate.portfolio.option.Mode.STOP;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.option.Mode;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OtherCourseTest {
    private static final ProjectId A = new ProjectId(new UUID(0, 1));
    private static final ProjectId B = new ProjectId(new UUID(0, 2));
    private static final Course AS_PLANNED = new Course(A, PROPOSED, true, null, 0, null);

    @Test
    void anotherMonthIsSaidWithTheOneBefore() {
        assertThat(changes(in("2027-01", 0), in("2027-04", 3)))
                .containsExactly("starts in 2027-04 instead of 2027-01");
    }

    @Test
    void theSameMonthIsNoOtherWayThoughThePlanHasMoved() {
        assertThat(changes(in("2027-04", 3), in("2027-04", 0))).isEmpty();
    }

    @Test
    void whoHasNoWindowStartsAsItPlans() {
        assertThat(changes(AS_PLANNED, in("2027-01", 0))).isEmpty();
        assertThat(changes(in("2027-01", 0), AS_PLANNED)).isEmpty();
        assertThat(changes(AS_PLANNED, in("2027-04", 3)))
                .containsExactly("starts in 2027-04 instead of as planned");
        assertThat(changes(in("2027-04", 3), AS_PLANNED))
                .containsExactly("starts as planned instead of in 2027-04");
    }

    @Test
    void whatHasStartedStartsInNoOtherMonth() {
        var running = new Course(A, ACTIVE, true, null, 0, null);
        var approved = new Course(A, APPROVED, true, null, 0, null);

        assertThat(changes(in("2027-04", 3), running)).isEmpty();
        assertThat(changes(in("2027-04", 3), approved)).hasSize(1);
    }

    @Test
    void anotherModeIsSaidWithTheOneBefore() {
        assertThat(changes(going(true, CONTINUE), going(true, REDUCE)))
                .containsExactly("has mode REDUCE instead of CONTINUE");
        assertThat(changes(going(false, PAUSE), going(false, STOP)))
                .containsExactly("has mode STOP instead of PAUSE");
    }

    @Test
    void withoutModesWhoIsSelectedContinuesAndWhoIsNotPauses() {
        assertThat(changes(going(true, null), going(true, CONTINUE))).isEmpty();
        assertThat(changes(going(true, null), going(true, REDUCE))).hasSize(1);
        assertThat(changes(going(false, PAUSE), going(false, null))).isEmpty();
        assertThat(changes(going(false, STOP), going(false, null))).hasSize(1);
    }

    @Test
    void whoComesInOrGoesOutIsToldAsThat() {
        assertThat(changes(going(true, CONTINUE), going(false, STOP))).isEmpty();
        assertThat(OtherCourse.between(List.of(), List.of(in("2027-04", 3)))).isEmpty();
        assertThat(OtherCourse.between(List.of(in("2027-04", 3)), List.of())).isEmpty();
    }

    @Test
    void areInTheOrderOfTheLaterSelection() {
        var before = List.of(in("2027-01", 0), start(B, "2027-01", 0));
        var after = List.of(start(B, "2027-02", 1), in("2027-02", 1));

        assertThat(OtherCourse.between(before, after))
                .extracting(OtherCourse::projectId)
                .containsExactly(B, A);
    }

    private static List<String> changes(Course before, Course after) {
        return OtherCourse.between(List.of(before), List.of(after)).stream()
                .map(OtherCourse::change)
                .toList();
    }

    private static Course in(String month, int moved) {
        return start(A, month, moved);
    }

    private static Course start(ProjectId project, String month, int moved) {
        return new Course(project, PROPOSED, true, YearMonth.parse(month), moved, null);
    }

    private static Course going(boolean selected, Mode mode) {
        return new Course(A, ACTIVE, selected, null, 0, mode);
    }
}
