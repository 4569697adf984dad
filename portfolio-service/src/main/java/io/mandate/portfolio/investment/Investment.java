package io.mandate.portfolio.investment;

import static io.mandate.portfolio.PortfolioProblem.BEFORE_BASE_DATE;
import static io.mandate.portfolio.PortfolioProblem.BEYOND_A_CENTURY;
import static io.mandate.portfolio.PortfolioProblem.FLOW_HAS_NO_PLACE;
import static io.mandate.portfolio.PortfolioProblem.INFLATION_MISSING;
import static io.mandate.portfolio.PortfolioProblem.RATE_MISSING;
import static io.mandate.portfolio.PortfolioProblem.RISK_COUNTED_TWICE;
import static java.math.RoundingMode.HALF_EVEN;
import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import io.mandate.portfolio.Coins;
import io.mandate.portfolio.Refusal;
import io.mandate.portfolio.investment.cashflow.CashFlows;
import io.mandate.portfolio.investment.cashflow.InvestmentFigures;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads a request, checks what must hold between its fields, and computes the figures. */
final class Investment {
    private static final int CENTURY = 100;
    private static final int RATE_DECIMALS = 10;

    private Investment() {}

    static InvestmentView appraise(InvestmentRequest request) {
        riskIsCountedOnce(request);
        if (request.riskPremium() != null && request.rate() == null) {
            throw Refusal.at("/riskPremium", RATE_MISSING, "There is no rate to add it to");
        }
        everyFlowHasItsPlace(request);
        var rate = rate(request);
        var coins = Coins.of(request.currency().getCurrencyCode());
        var figures = InvestmentFigures.of(flows(request), rate, coins.digits());
        return new InvestmentView(
                new InvestmentView.Conventions(
                        request.baseDate(),
                        coins.currency(),
                        request.timing(),
                        request.timing() == FlowTiming.BY_DATE ? null : request.period(),
                        request.prices(),
                        rate == null ? null : rate.setScale(RATE_DECIMALS, HALF_EVEN),
                        riskIn(request)),
                figures);
    }

    private static void riskIsCountedOnce(InvestmentRequest request) {
        if (request.riskPremium() != null
                && request.flows().stream().anyMatch(flow -> flow.probability() != null)) {
            throw Refusal.at(
                    "/riskPremium",
                    RISK_COUNTED_TWICE,
                    "The flows have probabilities: the rate must not have a premium as well");
        }
    }

    private static void everyFlowHasItsPlace(InvestmentRequest request) {
        boolean dated = request.timing() == FlowTiming.BY_DATE;
        if (dated && request.periodLength() != null) {
            throw Refusal.at("/periodLength", FLOW_HAS_NO_PLACE, "Dated flows have no periods");
        }
        for (int i = 0; i < request.flows().size(); i++) {
            var flow = request.flows().get(i);
            if (dated != (flow.date() != null) || dated == (flow.period() != null)) {
                throw Refusal.at(
                        "/flows/" + i,
                        FLOW_HAS_NO_PLACE,
                        dated ? "It needs a date and no period" : "It needs a period and no date");
            }
            if (flow.date() != null) {
                dayIsWithinReach(request, flow, "/flows/%d/date".formatted(i));
            }
        }
    }

    private static void dayIsWithinReach(
            InvestmentRequest request, FlowRequest flow, String pointer) {
        var date = requireNonNull(flow.date());
        if (date.isBefore(request.baseDate())) {
            throw Refusal.at(
                    pointer,
                    BEFORE_BASE_DATE,
                    "%s is before %s".formatted(date, request.baseDate()));
        }
        if (date.getYear() - request.baseDate().getYear() > CENTURY) {
            throw Refusal.at(pointer, BEYOND_A_CENTURY, "%s is too far away".formatted(date));
        }
    }

    /** In the flows' prices, and then with the premium. */
    private static @Nullable BigDecimal rate(InvestmentRequest request) {
        var stated = request.rate();
        if (stated == null) {
            return null;
        }
        var prices = requireNonNullElse(request.ratePrices(), request.prices());
        if (prices != request.prices() && request.inflation() == null) {
            throw Refusal.at(
                    "/inflation",
                    INFLATION_MISSING,
                    "A %s rate for %s flows needs the inflation"
                            .formatted(prices, request.prices()));
        }
        var inflation = requireNonNullElse(request.inflation(), BigDecimal.ZERO);
        return prices.convert(stated, request.prices(), inflation)
                .add(requireNonNullElse(request.riskPremium(), BigDecimal.ZERO));
    }

    private static CashFlows flows(InvestmentRequest request) {
        if (request.timing() == FlowTiming.BY_DATE) {
            return CashFlows.byDate(
                    request.flows().stream()
                            .map(
                                    flow ->
                                            new CashFlows.OfDay(
                                                    requireNonNull(flow.date()), flow.expected()))
                            .toList(),
                    request.baseDate());
        }
        return CashFlows.byPeriod(
                request.flows().stream()
                        .map(
                                flow ->
                                        new CashFlows.OfPeriod(
                                                requireNonNull(flow.period()), flow.expected()))
                        .toList(),
                request.timing().ofPeriods(),
                request.period().perYear());
    }

    private static InvestmentView.RiskIn riskIn(InvestmentRequest request) {
        if (request.riskPremium() != null) {
            return InvestmentView.RiskIn.RATE;
        }
        return request.flows().stream().anyMatch(flow -> flow.probability() != null)
                ? InvestmentView.RiskIn.FLOWS
                : InvestmentView.RiskIn.NOTHING;
    }
}
