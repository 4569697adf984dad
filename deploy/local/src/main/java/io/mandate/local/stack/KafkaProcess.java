package io.mandate.local.stack;

import io.mandate.local.KafkaBroker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.common.utils.Exit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The broker as a process of its own: started with a folder, a port, a file to write when ready, and topics. */
public final class KafkaProcess {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaProcess.class);

    private KafkaProcess() {}

    public static void main(String[] arguments) {
        Path directory = Path.of(arguments[0]);
        int port = Integer.parseInt(arguments[1]);
        Path ready = Path.of(arguments[2]);
        List<String> topics = Arrays.asList(arguments).subList(3, arguments.length);
        try {
            KafkaBroker broker = KafkaBroker.start(directory, port);
            Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "stop"));
            // here a fatal fault is this process's own
            Exit.resetExitProcedure();
            Exit.resetHaltProcedure();
            broker.createTopics(topics);
            Files.writeString(ready, Long.toString(ProcessHandle.current().pid()));
        } catch (IOException | RuntimeException e) {
            LOG.error("Kafka did not start", e);
            Runtime.getRuntime().halt(1);
        }
    }
}
