package io.mandate.platform.web;

import static io.mandate.platform.problem.CommonProblem.KEY_REUSED;
import static io.mandate.platform.problem.CommonProblem.REQUEST_IN_FLIGHT;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mandate.platform.hash.Sha256;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.sql.Sql;
import io.quarkus.arc.Arc;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes a POST repeatable: the same key and body give the same answer and one effect. */
@ApplicationScoped
public class Idempotency {
    private static final String HEADER = "Idempotency-Key";
    private static final Duration KEPT = Duration.ofHours(24);
    private static final int LONGEST_KEY = 255;

    private final CurrentVertxRequest http;
    private final SecurityIdentity caller;
    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;

    Idempotency(
            CurrentVertxRequest http,
            SecurityIdentity caller,
            Sql sql,
            ObjectMapper json,
            Clock clock) {
        this.http = http;
        this.caller = caller;
        this.sql = sql;
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.clock = clock;
    }

    private record Kept(String requestHash, String answer) {}

    /**
     * Runs the effect, or gives the answer kept for the caller's Idempotency-Key. It shares the
     * transaction of the effect, so a refused request leaves nothing and may be repeated.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T> T once(Object request, Class<T> view, Supplier<T> effect) {
        var call = Arc.container().requestContext().isActive() ? http.getCurrent() : null;
        var key = call == null ? null : call.request().getHeader(HEADER);
        return call == null || key == null
                ? effect.get()
                : once(id(call.request(), key), Sha256.of(write(request)), view, effect);
    }

    private <T> T once(String id, String request, Class<T> view, Supplier<T> effect) {
        lock(id);
        var kept = kept(id);
        if (kept == null) {
            var answer = effect.get();
            keep(id, request, write(answer));
            return answer;
        }
        if (!kept.requestHash().equals(request)) {
            throw new ProblemException(KEY_REUSED, "Take a new key for a new request");
        }
        return read(kept.answer(), view);
    }

    private String id(HttpServerRequest request, String key) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw ProblemException.invalid("/" + HEADER, "must have 1 to 255 characters");
        }
        return Sha256.of(
                caller.getPrincipal().getName(), request.method().name(), request.uri(), key);
    }

    /** A plain insert would wait for the other request; this way the caller is told at once. */
    private void lock(String id) {
        var free =
                sql.first(
                        "select pg_try_advisory_xact_lock(?)",
                        row -> row.getBoolean(1),
                        HexFormat.fromHexDigitsToLong(id, 0, 16));
        if (!free.orElse(false)) {
            throw new ProblemException(REQUEST_IN_FLIGHT, "Ask again for its answer");
        }
    }

    private @Nullable Kept kept(String id) {
        return sql.first(
                        "select request_hash, answer from idempotency_key where id = ? and expires_at > ?",
                        row -> new Kept(row.getString(1), row.getString(2)),
                        id,
                        clock.instant())
                .orElse(null);
    }

    private void keep(String id, String request, String answer) {
        sql.update(
                "insert into idempotency_key (id, request_hash, answer, expires_at) values (?, ?, ?, ?)"
                        + " on conflict (id) do update set request_hash = excluded.request_hash,"
                        + " answer = excluded.answer, expires_at = excluded.expires_at",
                id,
                request,
                answer,
                clock.instant().plus(KEPT));
    }

    @Scheduled(every = "1h", delayed = "1h")
    void forget() {
        sql.update("delete from idempotency_key where expires_at <= ?", clock.instant());
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T read(String answer, Class<T> view) {
        try {
            return json.readValue(answer, view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
