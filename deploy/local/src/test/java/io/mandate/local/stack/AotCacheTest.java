package io.mandate.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {
    private static final List<String> FLAGS = List.of("-Xmx256m");

    @TempDir Path folder;
    private Path jar;

    @BeforeEach
    void writeJar() throws IOException {
        jar = Files.writeString(folder.resolve("service.jar"), "first build");
    }

    @Test
    void firstRunRecordsAndLaterRunsUseIt() throws IOException {
        String output = "-XX:AOTCacheOutput=" + folder.resolve("service.aot");
        assertThat(cache(FLAGS).flags(true)).containsExactly(output);
        record();
        assertThat(cache(FLAGS).flags(true))
                .containsExactly("-XX:AOTCache=" + folder.resolve("service.aot"));
    }

    @Test
    void recordsNothingUnasked() {
        assertThat(cache(FLAGS).flags(false)).isEmpty();
    }

    @Test
    void anotherBuildOrOtherFlagsMeanRecordingAnew() throws IOException {
        record();
        assertThat(cache(List.of("-Xmx512m")).usable()).isFalse();
        assertThat(cache(FLAGS).usable()).isTrue();
        Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
        assertThat(cache(FLAGS).usable()).isFalse();
    }

    @Test
    void aRecordingThatWasCutOffIsNotTrusted() throws IOException {
        cache(FLAGS).flags(true);
        Files.writeString(folder.resolve("service.aot"), "half");
        Files.writeString(folder.resolve("service.aot.config"), "not removed yet");
        cache(FLAGS).recorded();
        assertThat(cache(FLAGS).usable()).isFalse();
    }

    private void record() throws IOException {
        cache(FLAGS).flags(true);
        Files.writeString(folder.resolve("service.aot"), "cache");
        cache(FLAGS).recorded();
    }

    private AotCache cache(List<String> flags) {
        return AotCache.of(folder, "service", flags, List.of(jar));
    }
}
