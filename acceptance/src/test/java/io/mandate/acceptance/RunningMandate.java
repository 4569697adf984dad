package io.mandate.acceptance;

import io.mandate.local.stack.DataDirectory;
import io.mandate.local.stack.LocalStack;
import io.mandate.local.stack.StackOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts one Mandate for all stories of a run and hands a {@link Pmo} to those who ask for one. */
class RunningMandate implements ParameterResolver {
    private static final ExtensionContext.Namespace OURS =
            ExtensionContext.Namespace.create(RunningMandate.class);

    private final String which;
    private final UnaryOperator<StackOptions> differently;

    RunningMandate() {
        this("shared", UnaryOperator.identity());
    }

    RunningMandate(String which, UnaryOperator<StackOptions> differently) {
        this.which = which;
        this.differently = differently;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Pmo.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var started =
                context.getRoot()
                        .getStore(OURS)
                        .computeIfAbsent(which, _ -> Started.now(differently), Started.class);
        return new Pmo(started.stack());
    }

    /** The project's own folder. */
    static Path root() {
        return Path.of(System.getProperty("mandate.root", "..")).toAbsolutePath().normalize();
    }

    private record Started(LocalStack stack, Path data) implements AutoCloseable {
        static Started now(UnaryOperator<StackOptions> differently) {
            try {
                var data = Files.createTempDirectory("mandate-acceptance");
                var options = differently.apply(StackOptions.forTests(root(), data));
                return new Started(LocalStack.start(options), data);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            stack.close();
            DataDirectory.delete(data);
        }
    }
}
