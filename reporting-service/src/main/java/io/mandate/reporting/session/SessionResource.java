package io.mandate.reporting.session;

import io.mandate.reporting.page.Style;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A browser's session: a link cannot carry a bearer token, a cookie can. */
@RunOnVirtualThread
@Path("/v1/session")
@PermitAll
@Tag(name = "session")
class SessionResource {
    private static final String FIRST_PAGE = "/v1/portfolio-summary.html";

    private final SignIn signIn;
    private final UriInfo uri;

    SessionResource(SignIn signIn, @Context UriInfo uri) {
        this.signIn = signIn;
        this.uri = uri;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "openSession",
            summary = "Exchange a token for a cookie",
            description =
                    "The cookie is HttpOnly and SameSite=Strict, lives as long as the token and is accepted on GET only.")
    @APIResponse(responseCode = "204", description = "The cookie is set")
    @APIResponse(responseCode = "401", description = "The token is not valid here")
    @APIResponse(responseCode = "403", description = "Another site's page sent this")
    @APIResponse(responseCode = "422", description = "The token does not fit into a cookie")
    @SecurityRequirements
    public RestResponse<Void> open(
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.HOST) @Nullable String host,
            @Parameter(hidden = true) @HeaderParam("Origin") @Nullable String origin,
            @NotNull @Valid SessionRequest request) {
        SameSite.require(origin, host);
        return RestResponse.ResponseBuilder.<Void>noContent()
                .cookie(signIn.with(request.token(), secure()))
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> openByForm(
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.HOST) @Nullable String host,
            @Parameter(hidden = true) @HeaderParam("Origin") @Nullable String origin,
            @FormParam("token") @NotBlank String token) {
        SameSite.require(origin, host);
        return RestResponse.ResponseBuilder.<Void>seeOther(URI.create(FIRST_PAGE))
                .cookie(signIn.with(token, secure()))
                .build();
    }

    @DELETE
    @Operation(operationId = "closeSession", summary = "Take the cookie back")
    @APIResponse(responseCode = "204", description = "The cookie is gone")
    @SecurityRequirements
    public RestResponse<Void> close() {
        return RestResponse.ResponseBuilder.<Void>noContent()
                .cookie(SessionCookie.none(secure()))
                .build();
    }

    @GET
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(
            operationId = "getSignInPage",
            summary = "Get a page on which a browser can sign in with a token")
    @SecurityRequirements
    public RestResponse<String> page() {
        return RestResponse.ResponseBuilder.ok(SessionPages.signIn(Style.raw()).render())
                .header("Content-Security-Policy", Style.policy("'self'"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .build();
    }

    /** Where the request came over TLS, the cookie must, too. */
    private boolean secure() {
        return "https".equals(uri.getBaseUri().getScheme());
    }
}
