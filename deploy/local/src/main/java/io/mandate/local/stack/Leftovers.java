package io.mandate.local.stack;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Processes whose launcher was killed before it could stop them. */
public final class Leftovers {
    private static final int PATIENCE_SECONDS = 60;

    private final DataDirectory directory;
    private final List<StackState.PartState> parts;

    private Leftovers(DataDirectory directory, List<StackState.PartState> parts) {
        this.directory = directory;
        this.parts = parts;
    }

    /** Those of a data directory on which no launcher runs. */
    public static Optional<Leftovers> of(DataDirectory directory) {
        return StackState.read(directory.stateFile())
                .map(StackState::parts)
                .map(parts -> parts.stream().filter(Leftovers::lives).toList())
                .filter(parts -> !parts.isEmpty())
                .map(parts -> new Leftovers(directory, parts));
    }

    private static boolean lives(StackState.PartState part) {
        return part.process().alive().isPresent();
    }

    /** Ends them in the reverse order of their start. */
    public void end(Progress progress) {
        progress.note("Stopping what a killed launcher left behind.");
        for (StackState.PartState part : stoppingOrder()) {
            progress.stopping(part.name(), false);
            part.process().alive().ifPresent(Leftovers::end);
            progress.stopped(part.name());
        }
        directory.stateFile().toFile().delete();
    }

    private List<StackState.PartState> stoppingOrder() {
        return parts.stream()
                .sorted((one, other) -> Integer.compare(rank(one.name()), rank(other.name())))
                .toList();
    }

    private static int rank(String part) {
        return switch (part) {
            case PostgresPart.NAME -> 2;
            case Launch.KAFKA -> 1;
            default -> 0;
        };
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException _) {
            process.destroyForcibly();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
