package io.mandate.local.stack;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;

/** Stands in for a service: answers the health questions on the ports it is given. */
final class StubService {
    private StubService() {}

    public static void main(String[] arguments) throws IOException {
        Files.createTempFile("left", "behind");
        serve("QUARKUS_HTTP_PORT");
        serve("QUARKUS_MANAGEMENT_PORT");
    }

    private static void serve(String variable) throws IOException {
        int port = Integer.parseInt(System.getenv(variable));
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext(
                "/",
                exchange -> {
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
        server.start();
    }
}
