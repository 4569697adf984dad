package io.mandate.acceptance;

import io.mandate.acceptance.Proposal.Fit;
import io.mandate.acceptance.Proposal.Money;
import java.util.List;
import java.util.Map;

/**
 * The ideas that compete for 700,000 EUR in the first and 500,000 EUR in the second period: five are
 * worth it together, three are not, each for a reason of its own.
 */
final class Ideas {
    static final String CRM = "Customer relations";
    static final String PORTAL = "Customer portal";
    static final String DATA_CENTRE = "Second data centre";

    /** Nobody has agreed to answer for it. */
    static final String CHATBOT = "Chatbot";

    /** It runs already, and waits for a licence. */
    static final String WAREHOUSE = "Data warehouse";

    /** Those that it would displace are worth more. */
    static final String INTRANET = "Intranet";

    /** It costs more than there is. */
    static final String MOONSHOT = "Moonshot";

    /** It brings less than it costs. */
    static final String VANITY = "Vanity app";

    private Ideas() {}

    static List<Proposal> all() {
        return List.of(
                Proposal.of(CRM, new Fit(90, 10), new Money(200_000, 100_000, 900_000, "0"))
                        .asking(Map.of("developer", 120, "analyst", 40)),
                Proposal.of(PORTAL, new Fit(70, 30), new Money(100_000, 100_000, 500_000, "0"))
                        .asking(Map.of("developer", 120)),
                Proposal.of(
                                DATA_CENTRE,
                                new Fit(20, 95),
                                new Money(250_000, 150_000, 700_000, "0.2"))
                        .asking(Map.of("developer", 120, "architect", 20)),
                Proposal.of(CHATBOT, new Fit(50, 50), new Money(50_000, 0, 400_000, "0"))
                        .asking(Map.of("developer", 60))
                        .withoutSponsor(),
                Proposal.of(WAREHOUSE, new Fit(30, 60), new Money(50_000, 50_000, 250_000, "0"))
                        .asking(Map.of("developer", 60)),
                Proposal.of(INTRANET, new Fit(30, 30), new Money(120_000, 0, 200_000, "0")),
                Proposal.of(MOONSHOT, new Fit(100, 0), new Money(5_000_000, 0, 9_000_000, "0")),
                Proposal.of(VANITY, new Fit(5, 5), new Money(60_000, 0, 20_000, "0")));
    }
}
