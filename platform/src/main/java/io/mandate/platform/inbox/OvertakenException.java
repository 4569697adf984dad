package io.mandate.platform.inbox;

/** Another replica moved the same position meanwhile; what was done here must be undone. */
class OvertakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OvertakenException(Subscription subscription) {
        super("Another replica reads %s as well".formatted(subscription.topic()));
    }
}
