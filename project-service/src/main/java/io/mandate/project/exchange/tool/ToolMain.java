package io.mandate.project.exchange.tool;

import io.mandate.project.exchange.file.ForeignSchedule;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The process that touches the files of tools: it is given one, and hands back what it says, or why not. */
public final class ToolMain {
    static final int ORPHANED = 4;
    private static final int READ_ARGUMENTS = 4;

    private ToolMain() {}

    /** What is handed back: one of both. */
    public record Answer(@Nullable ForeignSchedule schedule, @Nullable String refusal) {}

    public static void main(String[] arguments) {
        endWithParent();
        Sandbox.close();
        var from = Path.of(arguments[1]);
        var to = Path.of(arguments[2]);
        if (arguments.length == READ_ARGUMENTS) {
            Beside.begin(ScheduleJson::warm);
            ScheduleJson.write(read(from, Long.parseLong(arguments[3])), to);
        } else {
            ToolFiles.write(ScheduleJson.read(from, ForeignSchedule.class), to);
        }
    }

    /** The other end of the input is held by whoever started this: once they are gone, nobody waits. */
    private static void endWithParent() {
        Thread.ofPlatform().daemon().name("parent").start(ToolMain::watchParent);
    }

    private static void watchParent() {
        try {
            while (System.in.read() >= 0) {
                // nobody writes
            }
        } catch (IOException e) {
            // gone, too
        }
        Runtime.getRuntime().halt(ORPHANED);
    }

    private static Answer read(Path file, long unpacked) {
        try {
            return new Answer(ToolFiles.read(file, unpacked), null);
        } catch (RefusedFileException e) {
            return new Answer(null, e.getMessage());
        }
    }
}
