package io.mandate.reporting.session;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The token with which a browser signs in. */
@Schema(name = "SessionRequest")
record SessionRequest(
        @NotBlank @Schema(description = "A bearer token, as sent in the Authorization header")
                String token) {}
