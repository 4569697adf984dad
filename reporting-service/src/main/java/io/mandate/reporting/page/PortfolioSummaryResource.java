package io.mandate.reporting.page;

import io.mandate.reporting.summary.PortfolioSummary;
import io.mandate.reporting.summary.Summaries;
import io.mandate.reporting.summary.SummaryQuery;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The portfolio summary, as data and as a page that prints. */
@RunOnVirtualThread
@Path("/v1")
@Authenticated
@Tag(name = "portfolio-summary")
class PortfolioSummaryResource {
    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private final Summaries summaries;

    PortfolioSummaryResource(Summaries summaries) {
        this.summaries = summaries;
    }

    @GET
    @Path("portfolio-summary")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getPortfolioSummary",
            summary = "Get the portfolio's figures per office and in total",
            description =
                    """
                    Only projects of offices that the caller may see. Amounts of different currencies are never added.
                    A figure that cannot be computed is null with a reason; what figures lack is said under `incomplete`.
                    With Accept: text/html the same figures come as a page.""")
    @APIResponse(responseCode = "200", description = "The figures")
    @APIResponse(responseCode = "404", description = "There is no such office")
    public PortfolioSummary data(@BeanParam SummaryQuery query) {
        return summaries.answer(query);
    }

    @GET
    @Path("portfolio-summary")
    @Produces(HTML)
    @Operation(hidden = true)
    public RestResponse<String> negotiated(@BeanParam SummaryQuery query) {
        return page(query);
    }

    @GET
    @Path("portfolio-summary.html")
    @Produces(HTML)
    @Operation(
            operationId = "getPortfolioSummaryPage",
            summary = "Get the portfolio summary as one printable page",
            description =
                    """
                    Self-contained: no script, charts as inline SVG, each with its numbers in a table.
                    Takes the session's cookie or a token.""")
    @APIResponse(responseCode = "200", description = "The page")
    @APIResponse(responseCode = "404", description = "There is no such office")
    public RestResponse<String> page(@BeanParam SummaryQuery query) {
        var page = PortfolioPage.of(summaries.answer(query));
        return RestResponse.ResponseBuilder.ok(Pages.portfolio(page, Style.raw()).render())
                .header("Content-Security-Policy", Style.policy("'none'"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.VARY, "Accept, Authorization, Cookie")
                .build();
    }
}
