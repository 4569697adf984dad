package io.mandate.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mandate.local.Service;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStackTest {
    @TempDir Path root;
    @TempDir Path data;

    @BeforeEach
    void buildStubs() throws IOException {
        StubServices.in(root);
    }

    @Test
    void startsEverythingAndLeavesNoProcess() throws Exception {
        StackOptions options = StackOptions.forTests(root, data);
        List<ProcessHandle> processes;
        try (LocalStack stack = LocalStack.start(options)) {
            processes = processes();
            assertThat(processes).hasSize(6).allMatch(ProcessHandle::isAlive);
            assertThat(Health.ready(options.ports(), Service.REPORTING)).isTrue();
            assertThat(processes).allMatch(process -> Memory.residentKib(process) > 1024);
            assertThatThrownBy(() -> LocalStack.start(StackOptions.forTests(root, data)))
                    .isInstanceOf(StackFailure.class)
                    .hasMessageContaining("already runs on " + data);
            assertThat(processes).allMatch(ProcessHandle::isAlive);
            assertThat(stack.death()).isNotDone();
        }
        assertThat(processes).noneMatch(ProcessHandle::isAlive);
        assertThat(data.resolve("state.json")).doesNotExist();
    }

    @Test
    void aDeadPartIsNamedWithTheEndOfItsLog() throws Exception {
        try (LocalStack stack = LocalStack.start(StackOptions.forTests(root, data))) {
            StackState.PartState victim = state().parts().getLast();
            assertThat(victim.process().alive().orElseThrow().destroyForcibly()).isTrue();
            assertThat(stack.death().get(30, TimeUnit.SECONDS))
                    .startsWith(victim.name() + " has ended with status 137")
                    .contains("Last lines of " + victim.log());
        }
    }

    @Test
    void aPartIsEndedOnPurposeAndComesBackWhereItWas() throws IOException {
        StackOptions options = StackOptions.forTests(root, data);
        try (LocalStack stack = LocalStack.start(options)) {
            stack.kill(LocalStack.KAFKA);
            assertThat(stack.stop(Service.RESOURCE.id())).contains("status 143");
            assertThat(Health.listening(options.ports().kafka())).isFalse();
            assertThat(Health.ready(options.ports(), Service.RESOURCE)).isFalse();
            assertThat(state().parts()).hasSize(4);

            stack.start(LocalStack.KAFKA);
            stack.start(Service.RESOURCE.id());
            assertThat(Health.listening(options.ports().kafka())).isTrue();
            assertThat(Health.ready(options.ports(), Service.RESOURCE)).isTrue();
            assertThat(processes()).hasSize(6).allMatch(ProcessHandle::isAlive);
            assertThat(stack.death()).isNotDone();
            assertThatThrownBy(() -> stack.kill("oracle")).hasMessage("oracle does not run.");
        }
    }

    @Test
    void aPartThatCannotStartIsNamedAndNothingGoesOnRunning() throws Exception {
        StubServices.write(root, Service.RESOURCE, DyingService.class);
        List<ProcessHandle> before = ProcessHandle.current().children().toList();
        assertThatThrownBy(() -> LocalStack.start(StackOptions.forTests(root, data)))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("resource-service has ended with status 1")
                .hasMessageContaining("this stub cannot start");
        assertThat(ProcessHandle.current().children())
                .filteredOn(child -> !before.contains(child))
                .filteredOn(ProcessHandle::isAlive)
                .isEmpty();
        DataDirectory.take(data).close();
    }

    @Test
    void aTakenPortIsToldBeforeAnythingStarts() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = socket.getLocalPort();
            StackOptions options = StackOptions.local(root, data, PortPlan.free().withKafka(port));
            assertThatThrownBy(() -> LocalStack.start(options))
                    .isInstanceOf(StackFailure.class)
                    .hasMessage(
                            "Port %d is taken, and Kafka needs it. Free it, or choose another with --kafka-port (or MANDATE_KAFKA_PORT)."
                                    .formatted(port));
        }
        assertThat(data.resolve("postgres")).doesNotExist();
        assertThat(data.resolve("kafka")).doesNotExist();
    }

    @Test
    void aServiceThatIsNotBuiltIsNamed() throws IOException {
        Files.delete(StubServices.jar(root, Service.PORTFOLIO));
        assertThatThrownBy(() -> LocalStack.start(StackOptions.forTests(root, data)))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("portfolio-service is not built");
    }

    private StackState state() {
        return StackState.read(data.resolve("state.json")).orElseThrow();
    }

    private List<ProcessHandle> processes() {
        return state().parts().stream().map(part -> part.process().alive().orElseThrow()).toList();
    }
}
