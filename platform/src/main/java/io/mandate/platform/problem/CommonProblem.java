package io.mandate.platform.problem;

/** The problems that every service may answer with. */
public enum CommonProblem implements ProblemType {
    INVALID_REQUEST(400, "The request is not valid"),
    MALFORMED_JSON(400, "The body cannot be read as the expected JSON"),
    INVALID_CURSOR(400, "The cursor was not made by this list"),
    UNAUTHENTICATED(401, "A valid bearer token is required"),
    FORBIDDEN(403, "The caller may not do this"),
    OUTSIDE_SCOPE(403, "The caller does not govern this office"),
    NOT_FOUND(404, "There is no such thing"),
    METHOD_NOT_ALLOWED(405, "The method is not offered here"),
    NOT_ACCEPTABLE(406, "None of the accepted media types is offered"),
    CONFLICT(409, "The request collides with the present state"),
    CHANGED_MEANWHILE(409, "Somebody else changed it meanwhile"),
    REQUEST_IN_FLIGHT(409, "A request with the same idempotency key is still running"),
    PRECONDITION_FAILED(412, "The thing has changed since it was read"),
    TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The media type of the body is not accepted"),
    KEY_REUSED(422, "The idempotency key was used with another request"),
    PRECONDITION_REQUIRED(428, "If-Match with the entity tag is required"),
    REQUEST_REFUSED(400, "The request was refused"),
    INTERNAL_ERROR(500, "Something went wrong on our side"),
    UNAVAILABLE(503, "The service is busy, try again shortly");

    private final int status;
    private final String title;

    CommonProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
