package io.mandate.local.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * How a stack is to be started.
 *
 * @param root the project's folder, where the built services are found
 * @param data the data directory
 * @param fresh whether its data is forgotten first
 * @param durable whether a commit survives a power cut
 * @param recordCaches whether a part without a start-up cache records one (its stop then takes longer)
 * @param balanced whether somebody sends requests only to who is ready: a service that stops waits until this is noticed
 * @param javaOptions flags of the JVMs of Kafka and the services; they come last and so win
 * @param patience how long a part may take to become ready
 */
public record StackOptions(
        Path root,
        Path data,
        PortPlan ports,
        boolean fresh,
        boolean durable,
        boolean recordCaches,
        boolean balanced,
        List<String> javaOptions,
        Duration patience) {

    public StackOptions {
        javaOptions = List.copyOf(javaOptions);
    }

    /** As a person starts it. */
    public static StackOptions local(Path root, Path data, PortPlan ports) {
        return new StackOptions(
                root,
                data,
                ports,
                false,
                true,
                true,
                false,
                JavaCommand.asked(),
                Duration.ofMinutes(3));
    }

    /** As a test starts it: on free ports, with nothing kept that costs time. */
    public static StackOptions forTests(Path root, Path data) {
        return new StackOptions(
                root,
                data,
                PortPlan.free(),
                false,
                false,
                false,
                false,
                JavaCommand.asked(),
                Duration.ofMinutes(3));
    }

    public StackOptions startingFresh() {
        return new StackOptions(
                root, data, ports, true, durable, recordCaches, balanced, javaOptions, patience);
    }

    public StackOptions withoutCaches() {
        return new StackOptions(
                root, data, ports, fresh, durable, false, balanced, javaOptions, patience);
    }

    public StackOptions durably() {
        return new StackOptions(
                root, data, ports, fresh, true, recordCaches, balanced, javaOptions, patience);
    }

    public StackOptions behindABalancer() {
        return new StackOptions(
                root, data, ports, fresh, durable, recordCaches, true, javaOptions, patience);
    }

    public StackOptions withPatience(Duration other) {
        return new StackOptions(
                root, data, ports, fresh, durable, recordCaches, balanced, javaOptions, other);
    }

    public StackOptions withJavaOptions(List<String> others) {
        return new StackOptions(
                root, data, ports, fresh, durable, recordCaches, balanced, others, patience);
    }
}
