package io.mandate.portfolio.funding;

import static io.mandate.portfolio.PortfolioProblem.FUNDED_TWICE;
import static io.mandate.portfolio.PortfolioProblem.FUNDING_IS_NOT_ALL;
import static io.mandate.portfolio.PortfolioProblem.LINE_BESIDE_PERIODS;
import static io.mandate.portfolio.PortfolioProblem.LINE_NAMED_TWICE;

import io.mandate.portfolio.Coins;
import io.mandate.portfolio.Refusal;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must hold of funding lines and of the shares in which a project is paid. */
public final class FundingRules {
    private FundingRules() {}

    /** Where the portfolio's periods begin and end. */
    public record Bounds(Set<YearMonth> firsts, Set<YearMonth> lasts) {}

    /** Refuses with pointers into {@code /funding} of a portfolio. */
    public static void checkLines(List<FundingLine> lines, Bounds periods, Coins coins) {
        var names = new HashSet<String>();
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            var pointer = "/funding/" + at;
            if (!names.add(line.name())) {
                throw Refusal.at(
                        pointer + "/name",
                        LINE_NAMED_TWICE,
                        "There is a line %s before".formatted(line.name()));
            }
            liesOn(periods.firsts(), line.from(), pointer + "/from");
            liesOn(periods.lasts(), line.to(), pointer + "/to");
            if (line.from() != null && line.to() != null && line.to().isBefore(line.from())) {
                throw Refusal.at(
                        pointer + "/to",
                        LINE_BESIDE_PERIODS,
                        "%s is before %s".formatted(line.to(), line.from()));
            }
            coins.requireWhole(line.budget(), pointer + "/budget");
        }
    }

    private static void liesOn(Set<YearMonth> bounds, @Nullable YearMonth month, String pointer) {
        if (month != null && !bounds.contains(month)) {
            throw Refusal.at(
                    pointer, LINE_BESIDE_PERIODS, "No period has its bound at %s".formatted(month));
        }
    }

    /** Refuses with pointers into {@code /funding} of a project's options. */
    public static void checkShares(List<FundingShare> shares) {
        for (int at = 0; at < shares.size(); at++) {
            var share = shares.get(at);
            if (shares.subList(0, at).stream().anyMatch(share::paysAs)) {
                throw Refusal.at(
                        "/funding/" + at,
                        FUNDED_TWICE,
                        "%s pays %s before".formatted(share.source(), share.spending()));
            }
        }
        var all = shares.stream().map(FundingShare::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!shares.isEmpty() && all.compareTo(BigDecimal.ONE) != 0) {
            throw Refusal.at(
                    "/funding",
                    FUNDING_IS_NOT_ALL,
                    "They make up %s, not 1".formatted(all.toPlainString()));
        }
    }
}
