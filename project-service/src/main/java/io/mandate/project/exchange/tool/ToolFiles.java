package io.mandate.project.exchange.tool;

import io.mandate.project.exchange.file.ForeignSchedule;
import io.mandate.project.exchange.file.Remark;
import io.mandate.project.exchange.file.Remark.About;
import io.mandate.project.exchange.file.RemarkCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mpxj.MPXJException;
import org.mpxj.ProjectFile;
import org.mpxj.Resource;
import org.mpxj.Task;
import org.mpxj.listener.DefaultProjectListener;
import org.mpxj.reader.UniversalProjectReader;
import org.mpxj.writer.FileFormat;
import org.mpxj.writer.UniversalProjectWriter;

/** The files themselves. */
public final class ToolFiles {
    private ToolFiles() {}

    public static ForeignSchedule read(Path file, long unpacked) {
        try {
            Archives.check(file, unpacked);
            var values = Beside.begin(() -> ValueCheck.of(file));
            var watch = new DuplicateWatch();
            var reader = new UniversalProjectReader();
            reader.addProjectListener(watch);
            var project = reader.read(file.toFile());
            if (project == null) {
                throw new RefusedFileException("The file is of no kind that can be read");
            }
            var format = format(project);
            if (format.equals(FileFormat.MSPDI.name())) {
                watch.found.addAll(values.get());
            }
            return FromTool.read(project, format, watch.found);
        } catch (MPXJException | IOException e) {
            throw new RefusedFileException("The file cannot be read: " + reason(e));
        } catch (RefusedFileException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw new RefusedFileException("The file is damaged: " + reason(e));
        }
    }

    public static void write(ForeignSchedule schedule, Path file) {
        try {
            new UniversalProjectWriter(FileFormat.valueOf(schedule.format()))
                    .write(ToTool.write(schedule), file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String format(ProjectFile project) {
        var properties = project.getProjectProperties();
        return Objects.requireNonNullElse(properties.getFileType(), "?");
    }

    private static String reason(Throwable failure) {
        Throwable at = failure;
        while (at.getCause() != null && at.getCause() != at) {
            at = at.getCause();
        }
        var text = at.getMessage();
        return text == null ? at.getClass().getSimpleName() : text.lines().findFirst().orElse("");
    }

    /** The reader mends unique ids that are given twice; this hears of them before. */
    private static final class DuplicateWatch extends DefaultProjectListener {
        private final Set<Integer> tasks = new HashSet<>();
        private final Set<Integer> resources = new HashSet<>();
        private final List<Remark> found = new ArrayList<>();

        @Override
        public void taskRead(Task task) {
            look(tasks, About.TASK, task.getID(), task.getUniqueID());
        }

        @Override
        public void resourceRead(Resource resource) {
            look(resources, About.RESOURCE, resource.getID(), resource.getUniqueID());
        }

        private void look(
                Set<Integer> known, About about, @Nullable Integer row, @Nullable Integer uid) {
            if (uid != null && !known.add(uid)) {
                found.add(
                        new Remark(
                                about,
                                Texts.number(row),
                                uid,
                                "UID",
                                RemarkCode.DUPLICATE_UID,
                                uid.toString(),
                                null));
            }
        }
    }
}
