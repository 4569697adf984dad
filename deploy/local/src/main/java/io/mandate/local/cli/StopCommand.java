package io.mandate.local.cli;

import io.mandate.local.stack.DataDirectory;
import io.mandate.local.stack.Leftovers;
import io.mandate.local.stack.StackFailure;
import io.mandate.local.stack.StackState;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Stops what runs on a data directory, from another terminal. */
@Command(
        name = "stop",
        mixinStandardHelpOptions = true,
        description = "Stops what ./mandate up started, also what a killed one left behind.")
final class StopCommand implements Callable<Integer> {
    private static final int PATIENCE_MINUTES = 8;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin private final Place place = new Place();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Optional<ProcessHandle> launcher =
                StackState.read(place.directory().stateFile())
                        .flatMap(state -> state.launcher().alive());
        if (launcher.isPresent()) {
            out.println("Stopping Mandate on " + place.data() + " ...");
            out.flush();
            end(launcher.get());
            out.println("Stopped.");
        } else {
            sweep(out);
        }
        out.flush();
        return ExitCode.OK;
    }

    private void sweep(PrintWriter out) {
        Board board = new Board(out, false);
        try (DataDirectory directory = DataDirectory.take(place.data())) {
            Leftovers.of(directory)
                    .ifPresentOrElse(
                            left -> left.end(board),
                            () -> out.println("Nothing runs on " + place.data() + "."));
        }
    }

    private static void end(ProcessHandle launcher) {
        launcher.destroy();
        try {
            launcher.onExit().get(PATIENCE_MINUTES, TimeUnit.MINUTES);
        } catch (TimeoutException e) {
            throw new StackFailure("The launcher does not stop.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
