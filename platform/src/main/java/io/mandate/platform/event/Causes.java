package io.mandate.platform.event;

import com.fasterxml.uuid.Generators;
import io.quarkus.arc.Arc;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.MDC;

/** Where code asks why it runs: bound for a consumer or a run, otherwise taken from the HTTP request. */
public final class Causes {
    static final String MDC_KEY = "correlationId";
    private static final ScopedValue<Cause> BOUND = ScopedValue.newInstance();

    private Causes() {}

    /** The cause of what runs now; outside consumers, runs and requests the service itself begins a new chain. */
    public static Cause current() {
        if (BOUND.isBound()) {
            return BOUND.get();
        }
        var container = Arc.container();
        if (container != null && container.requestContext().isActive()) {
            return container.instance(RequestCause.class).get().cause();
        }
        return new Cause(newId(), null, self(), null);
    }

    /** True inside a consumer or a run, that is, when no person's request stands behind this thread. */
    public static boolean inBackground() {
        return BOUND.isBound();
    }

    /** Runs the work as part of the given chain. */
    public static <T> T callAs(Cause cause, Supplier<T> work) {
        var before = MDC.get(MDC_KEY);
        MDC.put(MDC_KEY, cause.correlationId());
        try {
            return ScopedValue.where(BOUND, cause).call(work::get);
        } finally {
            if (before == null) {
                MDC.remove(MDC_KEY);
            } else {
                MDC.put(MDC_KEY, before);
            }
        }
    }

    /** Runs the work as part of the given chain. */
    public static void runAs(Cause cause, Runnable work) {
        callAs(
                cause,
                () -> {
                    work.run();
                    return true;
                });
    }

    /** A new UUIDv7. */
    public static String newId() {
        return Generators.timeBasedEpochGenerator().generate().toString();
    }

    static String self() {
        return ConfigProvider.getConfig().getValue("mandate.service", String.class);
    }
}
