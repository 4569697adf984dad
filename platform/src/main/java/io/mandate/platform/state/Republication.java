package io.mandate.platform.state;

import io.mandate.platform.event.Outbox;
import io.mandate.platform.run.Conclusion;
import io.mandate.platform.run.RunInput;
import io.mandate.platform.run.RunProgress;
import io.mandate.platform.run.RunWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells states again, in transactions of a page each: a page that is told is of use whatever comes
 * of the next, and nobody waits long for a row.
 */
@ApplicationScoped
class Republication implements RunWork {
    static final String KIND = "state-republication";
    private static final int PAGE = 200;
    private static final int WHOLE = 100;

    private final StateSources sources;
    private final Outbox outbox;

    Republication(StateSources sources, Outbox outbox) {
        this.sources = sources;
        this.outbox = outbox;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Conclusion perform(RunInput input, RunProgress progress) {
        var request = input.as(RepublicationRequest.class);
        var source = sources.require(request.aggregate());
        if (request.key() != null) {
            tell(source, List.of(request.key()));
        } else {
            tellAll(source, progress);
        }
        return () -> {};
    }

    private void tellAll(StateSource source, RunProgress progress) {
        long all = QuarkusTransaction.requiringNew().call(source::count);
        long told = 0;
        var keys = page(source, null);
        while (!keys.isEmpty() && !progress.cancelled()) {
            tell(source, keys);
            told += keys.size();
            progress.report(
                    (int) Math.min(WHOLE - 1, told * WHOLE / Math.max(all, told)),
                    "%d of %d states told".formatted(told, Math.max(all, told)));
            keys = page(source, keys.getLast());
        }
    }

    private static List<String> page(StateSource source, @Nullable String after) {
        return QuarkusTransaction.requiringNew().call(() -> source.keys(after, PAGE));
    }

    private void tell(StateSource source, List<String> keys) {
        QuarkusTransaction.requiringNew().run(() -> outbox.appendAll(source.lock(keys)));
    }
}
