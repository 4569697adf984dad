package io.mandate.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Commands as a person types them, against the Mandate of the stories. */
final class Command {
    private Command() {}

    /** Runs {@code ./mandate ...} and answers what it printed; failing is the story's failure. */
    static String mandate(Pmo pmo, String name, String... arguments) {
        List<String> line = new ArrayList<>(List.of("./mandate", name));
        line.addAll(List.of("--data", pmo.stack().options().data().toString()));
        line.addAll(List.of(arguments));
        return run(line);
    }

    static String run(List<String> line) {
        try {
            Path output = Files.createTempFile("mandate-command", ".txt");
            var process =
                    new ProcessBuilder(line)
                            .directory(RunningMandate.root().toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile())
                            .start();
            boolean ended = process.waitFor(5, TimeUnit.MINUTES);
            if (!ended) {
                process.destroyForcibly();
            }
            var printed = Files.readString(output, StandardCharsets.UTF_8);
            Files.delete(output);
            assertThat(ended).as("%s did not end; it printed %s", line, printed).isTrue();
            assertThat(process.exitValue()).as("%s printed %s", line, printed).isZero();
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
