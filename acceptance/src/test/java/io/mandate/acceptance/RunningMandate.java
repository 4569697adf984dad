package io.mandate.acceptance;

import io.mandate.local.stack.DataDirectory;
import io.mandate.local.stack.LocalStack;
import io.mandate.local.stack.StackOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts one Mandate for all stories of a run and hands a {@link Pmo} to those who ask for one. */
class RunningMandate implements ParameterResolver {
    private static final ExtensionContext.Namespace OURS =
            ExtensionContext.Namespace.create(RunningMandate.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Pmo.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var started =
                context.getRoot()
                        .getStore(OURS)
                        .computeIfAbsent(Started.class, _ -> Started.now(), Started.class);
        return new Pmo(started.stack());
    }

    /** The project's own folder. */
    static Path root() {
        return Path.of(System.getProperty("mandate.root", "..")).toAbsolutePath().normalize();
    }

    private record Started(LocalStack stack, Path data) implements AutoCloseable {
        static Started now() {
            try {
                var data = Files.createTempDirectory("mandate-acceptance");
                return new Started(LocalStack.start(StackOptions.forTests(root(), data)), data);
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
