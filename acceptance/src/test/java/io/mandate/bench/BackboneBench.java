package io.mandate.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.local.stack.DataDirectory;
import io.mandate.local.stack.LocalStack;
import io.mandate.local.stack.PortPlan;
import io.mandate.local.stack.StackOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Measures the packaged system, as ./mandate up starts it, against the bare machinery and writes docs/performance.md. */
class BackboneBench {
    private static final Path ROOT =
            Path.of(System.getProperty("mandate.root", "..")).toAbsolutePath().normalize();

    private final Figures figures = new Figures();
    private Path data;

    @BeforeEach
    void aFolderOfItsOwn() throws Exception {
        data = Files.createTempDirectory("mandate-bench");
    }

    @AfterEach
    void nothingStays() {
        DataDirectory.delete(data);
    }

    @Test
    void theBackboneIsMeasuredAgainstItsBareParts() throws Exception {
        LocalStack.start(options()).close(); // the first start after a build is slower
        started();
        try (var site = new Site(LocalStack.start(working()))) {
            assertThat(settings(site)).containsExactly("on", "on", "on");
            figures.visible(site);
            figures.relayed(site);
            figures.written(site);
        }
        figures.report().write(ROOT.resolve("docs").resolve("performance.md"));
        assertThat(figures.all()).allSatisfy(each -> assertThat(each.ours()).isNotEmpty());
    }

    private void started() throws SQLException {
        var starts = new Stopwatch();
        long begun = System.nanoTime();
        try (var site = new Site(LocalStack.start(options(), starts))) {
            figures.started(site, starts, Duration.ofNanos(System.nanoTime() - begun));
            Commits.keep(site);
        }
    }

    private StackOptions options() {
        return StackOptions.local(ROOT, data, PortPlan.free());
    }

    private StackOptions working() {
        return options().withoutCaches().withJavaOptions(List.of(Figures.WORKING));
    }

    private static List<String> settings(Site site) throws SQLException {
        try (var superuser = site.asSuperuser();
                var statement = superuser.createStatement();
                var row =
                        statement.executeQuery(
                                "select current_setting('fsync'), current_setting('synchronous_commit'),"
                                        + " current_setting('full_page_writes')")) {
            row.next();
            return List.of(row.getString(1), row.getString(2), row.getString(3));
        }
    }
}
