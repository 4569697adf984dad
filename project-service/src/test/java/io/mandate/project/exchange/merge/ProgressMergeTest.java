package io.mandate.project.exchange.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.project.activity.ActivityStatement;
import io.mandate.project.exchange.file.ForeignTask;
import io.mandate.project.exchange.file.ForeignTask.Done;
import io.mandate.project.exchange.file.Remark;
import io.mandate.project.exchange.file.RemarkCode;
import io.mandate.project.schedule.network.Constraint;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressMergeTest {
    private static final LocalDateTime START = LocalDateTime.of(2027, 1, 4, 8, 0);

    private final List<Remark> remarks = new ArrayList<>();
    private final ProgressMerge merge = new ProgressMerge(remarks);

    @Test
    void whatOnlyTheFileChangedIsTaken() {
        var taken = merge.of(task(begun(50)), activity(20), line(begun(20)));
        assertThat(taken).isEqualTo(begun(50));
        assertThat(remarks).isEmpty();
    }

    @Test
    void whatWasChangedHereIsKept() {
        var taken = merge.of(task(begun(50)), activity(30), line(begun(20)));
        assertThat(taken).isEqualTo(begun(30));
        assertThat(codes()).containsExactly(RemarkCode.PROGRESS_KEPT);
    }

    @Test
    void whatWasStatedHereBeforeAnyFileIsKept() {
        var taken = merge.of(task(Done.NOTHING), activity(30), null);
        assertThat(taken).isEqualTo(begun(30));
        assertThat(codes()).containsExactly(RemarkCode.PROGRESS_KEPT);
    }

    @Test
    void aFileLetsNoPercentageFall() {
        var taken = merge.of(task(begun(10)), activity(20), line(begun(20)));
        assertThat(taken).isEqualTo(begun(20));
        assertThat(codes()).containsExactly(RemarkCode.PERCENT_DOES_NOT_FALL);
    }

    @Test
    void whatBothSayAlikeNeedsNoWord() {
        assertThat(merge.of(task(begun(30)), activity(30), line(begun(20)))).isEqualTo(begun(30));
        assertThat(remarks).isEmpty();
    }

    @Test
    void whatIsFinishedIsDoneWhole() {
        var sound = merge.sound(task(new Done(80, START, START.plusDays(1), null)));
        assertThat(sound.percent()).isEqualTo(100);
        assertThat(codes()).containsExactly(RemarkCode.PERCENT_CORRECTED);
    }

    private List<RemarkCode> codes() {
        return remarks.stream().map(Remark::code).toList();
    }

    private static Done begun(int percent) {
        return new Done(percent, START, null, null);
    }

    private static Line line(Done done) {
        return new Line(Line.Kind.ACTIVITY, "T1", 0, 1, done);
    }

    private static ForeignTask task(Done done) {
        return new ForeignTask(
                1,
                1,
                null,
                null,
                "Dig",
                false,
                480,
                null,
                Constraint.NONE,
                null,
                done,
                null,
                null,
                null,
                List.of());
    }

    private static ActivityStatement activity(int percent) {
        return new ActivityStatement(
                "T1", null, "Dig", 480, null, null, null, START, null, null, percent, null, null,
                null, null);
    }
}
