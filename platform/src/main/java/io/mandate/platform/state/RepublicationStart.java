package io.mandate.platform.state;

import static io.mandate.platform.problem.CommonProblem.NOT_FOUND;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.run.RunView;
import io.mandate.platform.run.Runs;
import io.mandate.platform.security.Caller;
import io.mandate.platform.web.Idempotency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Queues a republication after a look at what is asked for. */
@ApplicationScoped
class RepublicationStart {
    private static final String EVERY_OFFICE = "*";

    private final StateSources sources;
    private final Runs runs;
    private final Caller caller;
    private final Idempotency idempotency;

    RepublicationStart(StateSources sources, Runs runs, Caller caller, Idempotency idempotency) {
        this.sources = sources;
        this.runs = runs;
        this.caller = caller;
        this.idempotency = idempotency;
    }

    @Transactional
    RunView order(RepublicationRequest request) {
        caller.requireScope(EVERY_OFFICE);
        var source = sources.require(request.aggregate());
        if (request.key() != null && !isThere(source, request.key())) {
            throw new ProblemException(
                    NOT_FOUND, "There is no %s %s".formatted(request.aggregate(), request.key()));
        }
        return idempotency.once(
                request,
                RunView.class,
                () -> runs.start(Republication.KIND, request, EVERY_OFFICE));
    }

    private static boolean isThere(StateSource source, String key) {
        try {
            return !source.lock(List.of(key)).isEmpty();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
