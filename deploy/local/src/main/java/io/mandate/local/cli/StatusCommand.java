package io.mandate.local.cli;

import io.mandate.local.Service;
import io.mandate.local.stack.Health;
import io.mandate.local.stack.Memory;
import io.mandate.local.stack.StackState;
import io.mandate.local.stack.StackState.PartState;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells how each part is; succeeds only if all are ready. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Shows each part's state and memory; exits 0 only if all are ready.")
final class StatusCommand implements Callable<Integer> {
    private static final int ALL_PARTS = Service.values().length + 2;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin private final Place place = new Place();

    private long residentKib;
    private int ready;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        StackState state = place.running();
        TextTable table = new TextTable("part", "state", "port", "process", "resident");
        state.parts().forEach(part -> table.row(row(state, part)));
        table.print(out);
        boolean all = ready == ALL_PARTS;
        out.printf(
                "%n%d of %d parts are ready; %s resident in all.%n",
                ready, ALL_PARTS, mebibytes(residentKib));
        out.flush();
        return all ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private String[] row(StackState state, PartState part) {
        Optional<ProcessHandle> process = part.process().alive();
        long kib = process.map(Memory::residentKib).orElse(0L);
        residentKib += kib;
        String word = process.isEmpty() ? "gone" : isReady(state, part) ? "ready" : "starting";
        ready += "ready".equals(word) ? 1 : 0;
        return new String[] {
            part.name(),
            word,
            Integer.toString(part.port()),
            Long.toString(part.process().pid()),
            mebibytes(kib)
        };
    }

    private static boolean isReady(StackState state, PartState part) {
        return Arrays.stream(Service.values())
                .filter(service -> service.id().equals(part.name()))
                .findFirst()
                .map(service -> Health.ready(state.ports(), service))
                .orElseGet(() -> Health.listening(part.port()));
    }

    private static String mebibytes(long kib) {
        return String.format(Locale.ROOT, "%d MiB", kib / 1024);
    }
}
