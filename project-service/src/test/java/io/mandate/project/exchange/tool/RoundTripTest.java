package io.mandate.project.exchange.tool;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.project.exchange.file.ForeignLink;
import io.mandate.project.exchange.file.ForeignSchedule;
import io.mandate.project.exchange.file.ForeignTask;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mpxj.writer.FileFormat;

/** What is written to a file is read from it again. */
class RoundTripTest {
    private static final long UNPACKED = 100L << 20;

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void mspdiKeepsEverything(long seed) {
        var stated = SeededFiles.of(seed, 60);
        var read = through("MSPDI", stated);
        assertThat(read.remarks()).isEmpty();
        assertThat(read.calendars()).isEqualTo(stated.calendars());
        assertThat(read.tasks()).isEqualTo(stated.tasks());
        assertThat(read.links()).containsExactlyInAnyOrderElementsOf(stated.links());
        assertThat(read.resources()).isEqualTo(stated.resources());
        assertThat(read.assignments()).isEqualTo(stated.assignments());
        assertThat(terms(read)).isEqualTo(terms(stated));
    }

    /** Each of the others keeps at least the work, its order and its tree. */
    @ParameterizedTest
    @EnumSource(
            value = FileFormat.class,
            names = {"MSPDI", "MPX", "XER", "PMXML"})
    void everyFormatKeepsTasksTreeAndLinks(FileFormat format) {
        var stated = SeededFiles.of(17, 40);
        var read = through(format.name(), stated);
        assertThat(leaves(read)).isEqualTo(leaves(stated));
        assertThat(summaries(read)).containsAll(summaries(stated));
        assertThat(links(read)).isEqualTo(links(stated));
    }

    private static ForeignSchedule terms(ForeignSchedule schedule) {
        return schedule.with(List.of(), List.of(), List.of(), List.of(), List.of())
                .in("", List.of());
    }

    private static List<String> leaves(ForeignSchedule schedule) {
        return schedule.tasks().stream()
                .filter(each -> !each.summary())
                .map(each -> parent(schedule, each) + "/" + each.name() + " " + each.duration())
                .sorted()
                .toList();
    }

    private static List<String> summaries(ForeignSchedule schedule) {
        return schedule.tasks().stream()
                .filter(ForeignTask::summary)
                .map(ForeignTask::name)
                .sorted()
                .toList();
    }

    private static String parent(ForeignSchedule schedule, ForeignTask task) {
        return schedule.tasks().stream()
                .filter(each -> task.parent() != null && each.uid() == task.parent())
                .map(ForeignTask::name)
                .filter(name -> name.startsWith("Summary"))
                .findFirst()
                .orElse("");
    }

    private static List<String> links(ForeignSchedule schedule) {
        var names =
                schedule.tasks().stream()
                        .collect(Collectors.toMap(ForeignTask::uid, ForeignTask::name));
        return schedule.links().stream()
                .map(each -> text(each, names.get(each.from()), names.get(each.to())))
                .sorted()
                .toList();
    }

    private static String text(ForeignLink link, String from, String to) {
        return "%s %s %s %d".formatted(from, link.type(), to, link.lag());
    }

    private ForeignSchedule through(String format, ForeignSchedule stated) {
        var file = folder.resolve("plan." + format.toLowerCase(Locale.ROOT));
        ToolFiles.write(stated.in(format, List.of()), file);
        return ToolFiles.read(file, UNPACKED);
    }
}
