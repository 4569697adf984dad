package io.mandate.local.cli;

import io.mandate.local.stack.StackFailure;
import io.mandate.local.token.SigningKey;
import io.mandate.local.token.TokenMint;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints a bearer token and nothing else. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        description = "Prints a bearer token for the local services.")
final class TokenCommand implements Callable<Integer> {
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,6})([smhd])");
    private static final List<String> ROLES =
            List.of(
                    "viewer",
                    "team-member",
                    "project-manager",
                    "resource-manager",
                    "portfolio-manager",
                    "finance-controller",
                    "executive",
                    "auditor",
                    "pmo-admin",
                    "integration",
                    "operator");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin private final Place place = new Place();

    @Option(
            names = "--role",
            required = true,
            split = ",",
            description = "What it may do; may be repeated.")
    private List<String> roles = List.of();

    @Option(
            names = "--offices",
            split = ",",
            defaultValue = "*",
            description = "Codes of the offices it governs (default: * for all).")
    private List<String> offices = List.of();

    @Option(names = "--subject", description = "Whom it speaks for (default: local-<role>).")
    private String subject = "";

    @Option(
            names = "--ttl",
            defaultValue = "8h",
            description = "How long it is valid, such as 90s, 30m, 8h, 7d (default: 8h).")
    private String validFor = "8h";

    @Override
    public Integer call() {
        Path keys = place.directory().keys();
        if (!SigningKey.existsIn(keys)) {
            throw new StackFailure(
                    "There is no signing key in %s yet: the first ./mandate up makes it."
                            .formatted(keys));
        }
        roles.forEach(TokenCommand::requireKnown);
        String bearer = subject.isEmpty() ? "local-" + roles.getFirst() : subject;
        TokenMint mint = new TokenMint(SigningKey.in(keys), Clock.systemUTC());
        PrintWriter out = spec.commandLine().getOut();
        out.println(mint.token(new TokenMint.Bearer(bearer, roles, offices), length(validFor)));
        out.flush();
        return ExitCode.OK;
    }

    private static void requireKnown(String role) {
        if (!ROLES.contains(role)) {
            throw new StackFailure(
                    "There is no role %s; there are %s.".formatted(role, String.join(", ", ROLES)));
        }
    }

    static Duration length(String text) {
        Matcher matcher = LENGTH.matcher(text.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new StackFailure(
                    "A length of time looks like 90s, 30m, 8h or 7d, not %s.".formatted(text));
        }
        long count = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "s" -> Duration.ofSeconds(count);
            case "m" -> Duration.ofMinutes(count);
            case "h" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        };
    }
}
