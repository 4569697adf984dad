package io.mandate.local.cli;

import io.mandate.local.api.Api;
import io.mandate.local.api.ProgressBar;
import io.mandate.local.demo.DemoStory;
import io.mandate.local.register.RegisterImport;
import io.mandate.local.stack.PortPlan;
import io.mandate.local.stack.StackFailure;
import io.mandate.local.token.SigningKey;
import io.mandate.local.token.TokenMint;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Fills a running Mandate with an invented organisation, or with somebody's register. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Builds a demonstration organisation and decides a month, or imports a register of projects.")
final class DemoCommand implements Callable<Integer> {
    private static final TokenMint.Bearer DIRECTOR =
            new TokenMint.Bearer(
                    "demo",
                    List.of(
                            "pmo-admin",
                            "portfolio-manager",
                            "project-manager",
                            "resource-manager",
                            "executive"),
                    List.of("*"));

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin private final Place place = new Place();

    @Option(
            names = "--seed",
            defaultValue = "2026",
            description =
                    "The same seed invents the same organisation (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--register",
            paramLabel = "FILE",
            description = "Import this CSV file instead of inventing projects.")
    private @Nullable Path register;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (register != null && !Files.isReadable(register)) {
            throw new StackFailure("There is no readable file %s.".formatted(register));
        }
        PortPlan ports = place.running().ports();
        ProgressBar bar = new ProgressBar(out, Place.onTerminal());
        Clock clock = Clock.systemUTC();
        String token =
                new TokenMint(SigningKey.in(place.directory().keys()), clock)
                        .token(DIRECTOR, Duration.ofHours(2));
        try (Api api =
                new Api(
                        service -> URI.create("http://127.0.0.1:" + ports.httpOf(service)),
                        token)) {
            if (register == null) {
                new DemoStory(api, bar, out).tell(seed, YearMonth.now(clock));
            } else {
                new RegisterImport(api, bar, out).of(register);
            }
        }
        return ExitCode.OK;
    }
}
