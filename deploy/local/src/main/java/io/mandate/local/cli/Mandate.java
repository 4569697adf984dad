package io.mandate.local.cli;

import io.mandate.local.api.ApiFailure;
import io.mandate.local.stack.StackFailure;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The mandate command. */
@Command(
        name = "mandate",
        mixinStandardHelpOptions = true,
        description = "Runs Mandate on this machine.",
        subcommands = {
            UpCommand.class,
            StatusCommand.class,
            TokenCommand.class,
            DemoCommand.class,
            StopCommand.class
        })
public final class Mandate implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The same inside another program, such as a test; answers the exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return commandLine().setOut(out).setErr(err).execute(arguments);
    }

    static CommandLine commandLine() {
        return new CommandLine(new Mandate())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(explain());
    }

    /** A failure that was foreseen is told in its own words; others show where they come from. */
    private static IExecutionExceptionHandler explain() {
        return (failure, command, _) -> {
            PrintWriter err = command.getErr();
            if (failure instanceof StackFailure || failure instanceof ApiFailure) {
                err.println(failure.getMessage());
            } else {
                failure.printStackTrace(err);
            }
            err.flush();
            return CommandLine.ExitCode.SOFTWARE;
        };
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return CommandLine.ExitCode.USAGE;
    }
}
