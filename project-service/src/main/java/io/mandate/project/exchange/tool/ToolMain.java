package io.mandate.project.exchange.tool;

import io.mandate.project.exchange.file.ForeignSchedule;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The process that touches the files of tools: it is given one, and hands back what it says, or why not. */
public final class ToolMain {
    private static final int READ_ARGUMENTS = 4;

    private ToolMain() {}

    /** What is handed back: one of both. */
    public record Answer(@Nullable ForeignSchedule schedule, @Nullable String refusal) {}

    public static void main(String[] arguments) {
        Sandbox.close();
        var from = Path.of(arguments[1]);
        var to = Path.of(arguments[2]);
        if (arguments.length == READ_ARGUMENTS) {
            ScheduleJson.write(read(from, Long.parseLong(arguments[3])), to);
        } else {
            ToolFiles.write(ScheduleJson.read(from, ForeignSchedule.class), to);
        }
    }

    private static Answer read(Path file, long unpacked) {
        try {
            return new Answer(ToolFiles.read(file, unpacked), null);
        } catch (RefusedFileException e) {
            return new Answer(null, e.getMessage());
        }
    }
}
