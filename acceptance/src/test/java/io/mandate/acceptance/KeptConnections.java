package io.mandate.acceptance;

import static io.mandate.local.Service.PROJECT;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** The JDK's own client, which knows no balancer and uses its connections again as long as it may. */
record KeptConnections(Pmo pmo, HttpClient client) {
    KeptConnections(Pmo pmo, Version version) {
        this(pmo, HttpClient.newBuilder().version(version).build());
    }

    HttpResponse<String> post(String role, String path, String key, String body)
            throws IOException, InterruptedException {
        var stack = pmo.stack();
        var token = stack.token(Pmo.person(role), List.of(role), pmo.offices());
        var request =
                HttpRequest.newBuilder(stack.baseUri(PROJECT).resolve(path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(body));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /**
     * Whether the system refused the connection: nobody listens, or nobody had accepted it when the
     * listening socket closed, and then it is reset. What a service has accepted ends otherwise.
     */
    static boolean isRefused(Throwable failure) {
        return switch (failure) {
            case ConnectException _ -> true;
            case SocketException reset -> "Connection reset".equals(reset.getMessage());
            default -> failure.getCause() != null && isRefused(failure.getCause());
        };
    }
}
