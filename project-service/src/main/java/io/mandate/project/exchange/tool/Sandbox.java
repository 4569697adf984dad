package io.mandate.project.exchange.tool;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketImpl;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes away from this process what no reader of files needs: the network. */
final class Sandbox {
    private static final Set<String> LOCAL = Set.of("file", "jar", "jrt");

    private Sandbox() {}

    @SuppressWarnings("deprecation") // still the way to keep every socket of a process closed
    static void close() {
        try {
            Socket.setSocketImplFactory(Sandbox::refuse);
            ServerSocket.setSocketFactory(Sandbox::refuse);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        URL.setURLStreamHandlerFactory(
                protocol -> LOCAL.contains(protocol) ? null : new ClosedDoor());
    }

    private static @Nullable SocketImpl refuse() {
        throw new IllegalStateException("no network here");
    }

    private static final class ClosedDoor extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL url) throws IOException {
            throw new SocketException("no network here");
        }
    }
}
