package io.mandate.project.exchange.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.mandate.platform.problem.ProblemException;
import io.quarkus.runtime.configuration.MemorySize;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file does to its reader stays there, and its sender is told why it is refused. */
class HostileFileTest {
    private static final int MEGABYTE = 1 << 20;

    @TempDir private Path folder;

    private final ForeignFiles files = files("256m", Duration.ofMinutes(2));

    private static ForeignFiles files(String memory, Duration patience) {
        var unpacked = new MemorySize(BigInteger.valueOf(20 * MEGABYTE));
        return new ForeignFiles(memory, patience, unpacked);
    }

    @Test
    void anExternalEntityIsNeitherReadNorAskedFor() throws IOException {
        var asked = new AtomicInteger();
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    asked.incrementAndGet();
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
        server.start();
        try {
            var address = "http://127.0.0.1:%d/x".formatted(server.getAddress().getPort());
            var file =
                    """
                    <?xml version="1.0"?>
                    <!DOCTYPE Project [<!ENTITY x SYSTEM "%s"><!ENTITY y SYSTEM "file:///etc/passwd">]>
                    <Project xmlns="http://schemas.microsoft.com/project"><Title>&x;&y;</Title>
                    <Tasks><Task><UID>1</UID><ID>1</ID><Name>&y;</Name></Task></Tasks></Project>
                    """
                            .formatted(address);
            assertRefused(write(file), "");
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void entitiesThatMultiplyAreRefused() {
        var entities = new StringBuilder("<!ENTITY a0 \"ha\">");
        for (int at = 1; at < 40; at++) {
            entities.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(at, at - 1, at - 1));
        }
        assertRefused(
                write(
                        "<?xml version=\"1.0\"?><!DOCTYPE Project ["
                                + entities
                                + "]><Project xmlns=\"http://schemas.microsoft.com/project\"><Title>&a39;"
                                + "</Title></Project>"),
                "");
    }

    @Test
    void anArchiveThatUnpacksToTooMuchIsNotUnpacked() throws IOException {
        var file = folder.resolve("bomb.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("plan.xml"));
            fill(zip, 200);
        }
        assertThat(Files.size(file)).isLessThan(MEGABYTE);
        assertRefused(file, "unpacks to more than");
    }

    @Test
    void anArchiveInAnArchiveIsRefused() throws IOException {
        var file = folder.resolve("nested.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("inner.zip"));
            zip.write(new byte[] {'P', 'K', 3, 4, 0, 0});
        }
        assertRefused(file, "archives in it");
    }

    @Test
    void anArchiveThatLeadsOutOfItselfIsRefused() throws IOException {
        var file = folder.resolve("out.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("../../plan.xml"));
            zip.write('<');
        }
        assertRefused(file, "leads out of itself");
    }

    @Test
    void halfAFileIsRefused() {
        assertRefused(
                write(
                        "<?xml version=\"1.0\"?><Project"
                                + " xmlns=\"http://schemas.microsoft.com/project\"><Tasks><Task><UID>1"),
                "can be read");
    }

    @Test
    void aFileOfAnotherKindIsRefused() {
        assertRefused(write("%PDF-1.7 this is no schedule"), "of no kind that can be read");
    }

    @Test
    void aFileThatNeedsTooMuchMemoryEndsItsReaderAlone() {
        var text =
                new StringBuilder(
                        "<?xml version=\"1.0\"?><Project xmlns=\"http://schemas.microsoft.com/project\"><Tasks>");
        for (int at = 1; at < 60_000; at++) {
            text.append("<Task><UID>%d</UID><ID>%d</ID><Name>T</Name></Task>".formatted(at, at));
        }
        var file = write(text + "</Tasks></Project>");
        var small = files("24m", Duration.ofMinutes(2));
        assertThatThrownBy(() -> small.read(file, () -> false))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        it -> assertThat(it.detail()).contains("more memory"));
    }

    @Test
    void aFileThatTakesTooLongIsGivenUp() {
        var file = write("%PDF");
        var hasty = files("64m", Duration.ZERO);
        assertThatThrownBy(() -> hasty.read(file, () -> false))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        it -> assertThat(it.detail()).contains("takes longer"));
    }

    @Test
    void whoCancelsDoesNotWait() {
        var file = write("%PDF");
        assertThatThrownBy(() -> files.read(file, () -> true))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        it -> assertThat(it.detail()).contains("Nobody waits"));
    }

    private void assertRefused(Path file, String reason) {
        assertThatThrownBy(() -> files.read(file, () -> false))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        it -> {
                            assertThat(it.type()).isEqualTo(ExchangeProblem.SCHEDULE_FILE_REFUSED);
                            assertThat(it.detail()).contains(reason).doesNotContain("root:");
                        });
    }

    private static void fill(OutputStream out, int megabytes) throws IOException {
        var zeros = new byte[MEGABYTE];
        for (int at = 0; at < megabytes; at++) {
            out.write(zeros);
        }
    }

    private Path write(String text) {
        try {
            return Files.writeString(folder.resolve("file"), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
