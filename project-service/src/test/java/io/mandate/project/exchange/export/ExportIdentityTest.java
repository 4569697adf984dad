package io.mandate.project.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.project.ProjectId;
import io.mandate.project.activity.ActivityDates;
import io.mandate.project.activity.ActivityRow;
import io.mandate.project.activity.ActivityStatement;
import io.mandate.project.activity.Earned;
import io.mandate.project.baseline.FiledBaseline;
import io.mandate.project.exchange.file.ForeignSchedule;
import io.mandate.project.exchange.file.ForeignTask;
import io.mandate.project.exchange.merge.Difference;
import io.mandate.project.exchange.merge.Ground;
import io.mandate.project.exchange.merge.Line;
import io.mandate.project.exchange.merge.Merged;
import io.mandate.project.exchange.merge.Merging;
import io.mandate.project.exchange.tool.SeededFiles;
import io.mandate.project.exchange.tool.ToolFiles;
import io.mandate.project.plan.PlanRequest;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan that goes out to a file and comes back is the plan that it was. */
class ExportIdentityTest {
    private static final ProjectId PROJECT = new ProjectId(new UUID(1, 2));
    private static final LocalDateTime START = LocalDateTime.of(2027, 1, 4, 8, 0);
    private static final long UNPACKED = 100L << 20;

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whatIsExportedAndImportedIsTheSamePlan(long seed) {
        var first =
                Merging.of(SeededFiles.of(seed, 60), new Ground(PROJECT, null, null, List.of()));
        var ground = ground(first.request(), first.lines());
        var back = Merging.of(throughAFile(first, ground), ground);
        assertThat(Difference.between(first.request(), back.request())).isEmpty();
        assertThat(back.lines()).containsExactlyInAnyOrderElementsOf(first.lines());
        assertThat(back.remarks()).isEmpty();
        assertThat(baselines(back)).isEqualTo(baselines(first));
    }

    /** The marks alone tell which line is which, if nobody remembers the file. */
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void aPlanThatCameFromNoFileIsKnownAgain(long seed) {
        var nothing = new Ground(PROJECT, null, null, List.of());
        var first = Merging.of(withoutTree(SeededFiles.of(seed, 60)), nothing);
        var ground = new Ground(PROJECT, first.request(), null, List.of());
        var back = Merging.of(throughAFile(first, ground), ground);
        assertThat(Difference.between(first.request(), back.request())).isEmpty();
    }

    private static ForeignSchedule withoutTree(ForeignSchedule file) {
        var flat =
                file.tasks().stream()
                        .filter(each -> !each.summary())
                        .map(ExportIdentityTest::atTheTop)
                        .toList();
        return file.with(
                file.calendars(), flat, file.links(), file.resources(), file.assignments());
    }

    private static ForeignTask atTheTop(ForeignTask task) {
        return new ForeignTask(
                task.row(),
                task.uid(),
                null,
                null,
                task.name(),
                false,
                task.duration(),
                task.calendar(),
                task.constraint(),
                task.deadline(),
                task.done(),
                task.cost(),
                task.start(),
                task.finish(),
                task.baselines());
    }

    private static Ground ground(PlanRequest plan, List<Line> lines) {
        return new Ground(PROJECT, plan, PROJECT.toString(), lines);
    }

    private ForeignSchedule throughAFile(Merged plan, Ground ground) {
        var rows = plan.request().activities().stream().map(ExportIdentityTest::row).toList();
        var file = folder.resolve("plan.xml");
        ToolFiles.write(Exporting.of("Plan", ground, rows, baselines(plan)), file);
        return ToolFiles.read(file, UNPACKED);
    }

    private static ActivityRow row(ActivityStatement stated) {
        var dates =
                new ActivityDates(START, START, START, START, START, START, 0L, 0L, false, null);
        return new ActivityRow(
                PROJECT,
                "office",
                stated,
                null,
                List.of(),
                List.of(),
                dates,
                Earned.NOTHING,
                false,
                1);
    }

    private static Map<Integer, List<FiledBaseline>> baselines(Merged plan) {
        var found = new TreeMap<Integer, List<FiledBaseline>>();
        plan.tasks()
                .forEach(
                        (id, task) ->
                                task.baselines()
                                        .forEach(
                                                each ->
                                                        found.computeIfAbsent(
                                                                        each.slot(),
                                                                        _ -> new ArrayList<>())
                                                                .add(
                                                                        new FiledBaseline(
                                                                                id,
                                                                                "",
                                                                                each.start(),
                                                                                each.finish(),
                                                                                each.duration(),
                                                                                each.cost()))));
        return found;
    }
}
