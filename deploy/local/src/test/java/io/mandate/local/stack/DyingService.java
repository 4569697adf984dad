package io.mandate.local.stack;

/** Stands in for a service that cannot start. */
final class DyingService {
    private DyingService() {}

    public static void main(String[] arguments) {
        int wanted = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
        if (wanted > 0) {
            throw new IllegalStateException("this stub cannot start");
        }
    }
}
