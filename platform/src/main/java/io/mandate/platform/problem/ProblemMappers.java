package io.mandate.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.opentelemetry.api.trace.Span;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The only place where exceptions become HTTP. */
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final int OUR_FAULT = 500;

    /** The types beside Throwable are named because the framework has mappers of its own for them. */
    @ServerExceptionMapper({
        Throwable.class,
        WebApplicationException.class,
        JsonProcessingException.class,
        MismatchedInputException.class,
        ValidationException.class,
        ConstraintViolationException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class,
        UnauthorizedException.class,
        ForbiddenException.class
    })
    public RestResponse<Problem> answer(Throwable failure, HttpHeaders headers, UriInfo uri) {
        boolean conditional = headers.getHeaderString(HttpHeaders.IF_MATCH) != null;
        var diagnosis =
                HttpStatus.badParameter(failure, uri.getQueryParameters())
                        .orElseGet(() -> Diagnosis.of(failure, conditional));
        var traceId = traceId();
        if (diagnosis.status() == OUR_FAULT) {
            LOG.errorf(failure, "Request failed, trace %s", traceId);
        }
        var problem = diagnosis.problem(uri.getRequestUri().getRawPath(), traceId);
        var answer = RestResponse.ResponseBuilder.<Problem>create(problem.status());
        diagnosis.headers().forEach(answer::header);
        return answer.entity(problem).type(Problem.MEDIA_TYPE).build();
    }

    static String traceId() {
        var span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : UUID.randomUUID().toString().replace("-", "");
    }
}
