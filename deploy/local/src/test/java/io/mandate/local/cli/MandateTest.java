package io.mandate.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.local.token.SigningKey;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MandateTest {
    @TempDir Path data;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void tokenPrintsOnlyTheToken() {
        SigningKey.in(data.resolve("keys"));
        assertThat(mandate("token", "--role", "viewer")).isZero();
        assertThat(out.toString().lines())
                .singleElement()
                .asString()
                .matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
    }

    @Test
    void tokenForAnUnknownRoleNamesTheRoles() {
        SigningKey.in(data.resolve("keys"));
        assertThat(mandate("token", "--role", "king")).isNotZero();
        assertThat(err.toString()).contains("no role king").contains("portfolio-manager");
    }

    @Test
    void tokenBeforeTheFirstStartSaysWhatToDo() {
        assertThat(mandate("token", "--role", "viewer")).isNotZero();
        assertThat(err.toString()).contains("./mandate up");
    }

    @Test
    void statusFailsWhenNothingRuns() {
        assertThat(mandate("status")).isNotZero();
        assertThat(err.toString()).contains("Mandate does not run on " + data);
    }

    @Test
    void stopWithoutAnythingRunningIsNoError() {
        assertThat(mandate("stop")).isZero();
        assertThat(out.toString()).contains("Nothing runs on " + data);
    }

    @Test
    void upWithATakenPortNamesPortPartAndOption() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(socket.getLocalPort());
            assertThat(mandate("up", "--port-base", "20080", "--postgres-port", port)).isNotZero();
            assertThat(err.toString())
                    .contains("Port " + port + " is taken, and PostgreSQL needs it")
                    .contains("--postgres-port (or MANDATE_POSTGRES_PORT)");
        }
    }

    private int mandate(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--data", data.toString()));
        CommandLine command = Mandate.commandLine();
        command.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return command.execute(all.toArray(String[]::new));
    }
}
