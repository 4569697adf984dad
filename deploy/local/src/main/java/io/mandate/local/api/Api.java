package io.mandate.local.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.mandate.local.Service;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The services' public REST interface, with one bearer's token. */
public final class Api implements AutoCloseable {
    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .registerModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final Duration REQUEST_PATIENCE = Duration.ofMinutes(2);
    private static final long POLL_NANOS = Duration.ofMillis(250).toNanos();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Function<Service, URI> bases;
    private final String token;

    public Api(Function<Service, URI> bases, String token) {
        this.bases = bases;
        this.token = token;
    }

    public URI uri(Service service, String path) {
        return URI.create(bases.apply(service) + path);
    }

    public JsonNode get(Service service, String path) {
        return accepted(request(service, path).GET().build());
    }

    /** Nothing when there is no such thing. */
    public Optional<JsonNode> find(Service service, String path) {
        HttpRequest request = request(service, path).GET().build();
        HttpResponse<String> answer = send(request);
        return answer.statusCode() == 404 ? Optional.empty() : Optional.of(body(request, answer));
    }

    public JsonNode post(Service service, String path, Object body) {
        return accepted(request(service, path, "application/json").POST(json(body)).build());
    }

    /** Done once, however often it is asked under the same key. */
    public JsonNode postOnce(Service service, String path, String key, Object body) {
        return accepted(
                request(service, path, "application/json")
                        .header("Idempotency-Key", key)
                        .POST(json(body))
                        .build());
    }

    public JsonNode put(Service service, String path, Object body) {
        return accepted(request(service, path, "application/json").PUT(json(body)).build());
    }

    public JsonNode upload(Service service, String path, String mediaType, Path file) {
        try {
            return accepted(
                    request(service, path, mediaType).POST(BodyPublishers.ofFile(file)).build());
        } catch (FileNotFoundException e) {
            throw new ApiFailure("There is no file " + file, e);
        }
    }

    /** Every item of a list, page by page. */
    public List<JsonNode> all(Service service, String path) {
        List<JsonNode> items = new ArrayList<>();
        String start = path + (path.contains("?") ? "&" : "?") + "limit=200";
        @Nullable String next = start;
        while (next != null) {
            JsonNode page = get(service, next);
            page.path("items").forEach(items::add);
            next = page.hasNonNull("next") ? start + "&after=" + page.get("next").asText() : null;
        }
        return items;
    }

    /** Reads again and again until it is as wanted; what is not there yet is waited for. */
    public JsonNode await(
            Service service, String path, Duration patience, Predicate<JsonNode> wanted) {
        String what = "GET %s is as it should be".formatted(uri(service, path));
        return await(what, patience, () -> find(service, path).filter(wanted));
    }

    /** Tries again and again until there is an answer. */
    static JsonNode await(String what, Duration patience, Supplier<Optional<JsonNode>> attempt) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            Optional<JsonNode> found = attempt.get();
            if (found.isPresent()) {
                return found.get();
            }
            long left = end - System.nanoTime();
            if (left <= 0) {
                throw new ApiFailure(
                        "Waited %d s in vain until %s.".formatted(patience.toSeconds(), what));
            }
            LockSupport.parkNanos(Math.min(left, POLL_NANOS));
            if (Thread.currentThread().isInterrupted()) {
                throw new ApiFailure("Interrupted.");
            }
        }
    }

    private HttpRequest.Builder request(Service service, String path) {
        return HttpRequest.newBuilder(uri(service, path))
                .timeout(REQUEST_PATIENCE)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder request(Service service, String path, String mediaType) {
        return request(service, path).header("Content-Type", mediaType);
    }

    private static BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON", e);
        }
    }

    private JsonNode accepted(HttpRequest request) {
        return body(request, send(request));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new ApiFailure(
                    "%s %s got no answer: %s"
                            .formatted(request.method(), request.uri(), e.getMessage()),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ApiFailure("Interrupted.", e);
        }
    }

    private static JsonNode body(HttpRequest request, HttpResponse<String> answer) {
        JsonNode body = tree(answer.body());
        if (answer.statusCode() >= 300) {
            String name = request.method() + " " + request.uri();
            throw ApiFailure.of(name, answer.statusCode(), body);
        }
        return body;
    }

    private static JsonNode tree(String text) {
        try {
            return text.isEmpty() ? JSON.createObjectNode() : JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new ApiFailure("An answer is no JSON: " + text, e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
