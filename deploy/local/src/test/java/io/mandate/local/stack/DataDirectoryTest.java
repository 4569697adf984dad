package io.mandate.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir Path folder;

    @Test
    void onlyOneMayRunOnIt() {
        try (DataDirectory _ = DataDirectory.take(folder)) {
            assertThatThrownBy(() -> DataDirectory.take(folder))
                    .isInstanceOf(StackFailure.class)
                    .hasMessageContaining("already runs on " + folder);
        }
        DataDirectory.take(folder).close();
    }

    @Test
    void wipingForgetsItsOwnDataAndNothingElse() throws IOException {
        Path foreign = Files.writeString(folder.resolve("holiday.txt"), "mine");
        Path cache = Files.createDirectories(folder.resolve("aot"));
        Path table = Files.createDirectories(folder.resolve("postgres/data")).resolve("table");
        Files.writeString(table, "rows");
        try (DataDirectory directory = DataDirectory.take(folder)) {
            directory.wipe();
        }
        assertThat(folder.resolve("postgres")).doesNotExist();
        assertThat(foreign).exists();
        assertThat(cache).exists();
    }

    @Test
    void temporaryFolderIsEmptyAtEachStart() throws IOException {
        DataDirectory directory = DataDirectory.at(folder);
        Files.writeString(directory.emptyTemporary("solver").resolve("native.so"), "69 MB");
        assertThat(directory.emptyTemporary("solver")).isEmptyDirectory();
    }

    @Test
    void theLogBeforeIsKept() throws IOException {
        DataDirectory directory = DataDirectory.at(folder);
        Files.writeString(directory.newLog("kafka"), "why it died");
        Path log = directory.newLog("kafka");
        assertThat(log).doesNotExist();
        assertThat(log.resolveSibling("kafka.log.1")).hasContent("why it died");
    }
}
