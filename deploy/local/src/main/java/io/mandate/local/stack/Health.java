package io.mandate.local.stack;

import io.mandate.local.Service;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URL;

/** Asks a part, from outside, whether it is well. */
public final class Health {
    private static final int PATIENCE_MILLIS = 2_000;

    private Health() {}

    /** Whether a service has started and can take requests. */
    public static boolean ready(PortPlan ports, Service service) {
        URI health = URI.create("http://127.0.0.1:" + ports.managementOf(service) + "/q/health/");
        return answersOk(health.resolve("started")) && answersOk(health.resolve("ready"));
    }

    /** Whether somebody listens on a port. */
    public static boolean listening(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean answersOk(URI uri) {
        try {
            URL url = uri.toURL();
            HttpURLConnection connection = (HttpURLConnection) url.openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException _) {
            return false;
        }
    }
}
