package io.mandate.project.exchange.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolMainTest {
    @TempDir private Path folder;

    @Test
    void aReaderWhoseServiceIsGoneEnds() throws Exception {
        var endless = folder.resolve("endless");
        assertThat(new ProcessBuilder("mkfifo", endless.toString()).start().waitFor()).isZero();
        var reader = reader(endless);
        try {
            reader.getOutputStream().close();

            assertThat(reader.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(reader.exitValue()).isEqualTo(ToolMain.ORPHANED);
        } finally {
            reader.destroyForcibly();
        }
    }

    private Process reader(Path file) throws Exception {
        return new ProcessBuilder(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                ToolMain.class.getName(),
                                "read",
                                file.toString(),
                                folder.resolve("out").toString(),
                                "1000"))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
