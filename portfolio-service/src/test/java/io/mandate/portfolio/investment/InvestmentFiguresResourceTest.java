package io.mandate.portfolio.investment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.platform.security.Role;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.portfolio.Api;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Investment figures over HTTP: what is asked for by its conventions, and every kind of bad input. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class InvestmentFiguresResourceTest {
    private static final String YEARS =
            """
            {"baseDate": "2027-01-01", "currency": "EUR", "timing": "START_OF_PERIOD",
             "prices": "NOMINAL", "rate": "0.06",
             "flows": [{"period": 0, "amount": "-500"}, {"period": 1, "amount": "300"},
                       {"period": 2, "amount": "200"}, {"period": 3, "amount": "150"}]}\
            """;

    @Test
    void answersFiguresWithTheirConventions() {
        ask(YEARS)
                .statusCode(200)
                .body("conventions.rate", endsWith("0.0600000000"))
                .body("conventions.riskIn", endsWith("NOTHING"))
                .body("conventions.periodLength", endsWith("YEAR"))
                .body("figures.netPresentValue.value", endsWith("86.96"))
                .body("figures.internalRates.rates.rate", contains("0.1646338469"))
                .body("figures.internalRates.rates.kind", contains("CROSSES"))
                .body("figures.payback.years", endsWith("2.000000"))
                .body("figures.profitabilityIndex.value", endsWith("1.173922"))
                .body("figures.returnOnInvestment.value", endsWith("0.300000"));
    }

    @Test
    void whatIsUndefinedIsNullWithAReason() {
        ask(YEARS.replace("\"-500\"", "\"500\""))
                .statusCode(200)
                .body("figures.internalRates.rates", empty())
                .body("figures.internalRates.reason", endsWith("NO_CHANGE_OF_SIGN"))
                .body("figures.benefitCostRatio.value", nullValue())
                .body("figures.benefitCostRatio.reason", endsWith("NO_COSTS"))
                .body("figures.payback.years", nullValue())
                .body("figures.payback.reason", endsWith("NO_INITIAL_OUTLAY"));
    }

    @Test
    void datedFlowsNeedNoPeriods() {
        ask(dated("2028-01-01"))
                .statusCode(200)
                .body("conventions.periodLength", nullValue())
                .body("figures.internalRates.rates.rate", contains("0.1000000000"));
    }

    @Test
    void probabilitiesMakeTheFlowsExpectedOnes() {
        ask(YEARS.replace("\"150\"}", "\"150\", \"probability\": \"0.5\"}"))
                .statusCode(200)
                .body("conventions.riskIn", endsWith("FLOWS"))
                .body("figures.returnOnInvestment.value", endsWith("0.150000"));
    }

    @Test
    void aPremiumRaisesTheRate() {
        ask(with("\"riskPremium\": \"0.02\""))
                .statusCode(200)
                .body("conventions.riskIn", endsWith("RATE"))
                .body("conventions.rate", endsWith("0.0800000000"));
    }

    @Test
    void aRealRateIsConvertedForNominalFlows() {
        ask(with("\"ratePrices\": \"REAL\", \"inflation\": \"0.02\""))
                .statusCode(200)
                .body("conventions.rate", endsWith("0.0812000000"));
    }

    @Test
    void everybodyWithATokenMayCompute() {
        Api.as(Role.VIEWER).post("/v1/investment-figures", YEARS).statusCode(200);
        new Api(null).post("/v1/investment-figures", YEARS).statusCode(401);
    }

    @Test
    void riskInFlowsAndRateIsRefused() {
        refused(
                with("\"riskPremium\": \"0.02\"")
                        .replace("\"150\"}", "\"150\", \"probability\": \"0.5\"}"),
                "risk-counted-twice",
                "/riskPremium");
    }

    @Test
    void aPremiumWithoutARateIsRefused() {
        refused(
                with("\"riskPremium\": \"0.02\"").replace("\"rate\": \"0.06\",", ""),
                "rate-missing",
                "/riskPremium");
    }

    @Test
    void otherPricesWithoutInflationAreRefused() {
        refused(with("\"ratePrices\": \"REAL\""), "inflation-missing", "/inflation");
    }

    @Test
    void aFlowHasAPeriodOrADate() {
        refused(YEARS.replace("\"period\": 1, ", ""), "flow-has-no-place", "/flows/1");
        refused(
                YEARS.replace("\"period\": 1,", "\"date\": \"2028-01-01\","),
                "flow-has-no-place",
                "/flows/1");
        refused(
                dated("2028-01-01").replace("\"date\": \"2028", "\"period\": 1, \"date\": \"2028"),
                "flow-has-no-place",
                "/flows/1");
        refused(
                dated("2028-01-01")
                        .replace("\"prices\"", "\"periodLength\": \"MONTH\", \"prices\""),
                "flow-has-no-place",
                "/periodLength");
    }

    @Test
    void aDateIsWithinReach() {
        refused(dated("2026-12-31"), "before-base-date", "/flows/1/date");
        refused(dated("2128-01-01"), "beyond-a-century", "/flows/1/date");
        refused(dated("+999999999-01-01"), "beyond-a-century", "/flows/1/date");
    }

    @Test
    void valuesOutOfTheirRangeAreNamed() {
        invalid(YEARS.replace("\"-500\"", "-500"), "/flows/0/amount");
        invalid(YEARS.replace("\"-500\"", "\"1e99\""), "/flows/0/amount");
        invalid(YEARS.replace("\"-500\"", "\"99999999999999999\""), "/flows/0/amount");
        invalid(YEARS.replace("\"period\": 1,", "\"period\": -1,"), "/flows/1/period");
        invalid(YEARS.replace("\"period\": 1,", "\"period\": 1201,"), "/flows/1/period");
        invalid(YEARS.replace("\"0.06\"", "\"-1\""), "/rate");
        invalid(YEARS.replace("\"EUR\"", "\"EURO\""), "/currency");
        invalid(YEARS.replace("START_OF_PERIOD", "SOMETIMES"), "/timing");
        invalid(
                YEARS.replace("\"150\"}", "\"150\", \"probability\": \"1.01\"}"),
                "/flows/3/probability");
        invalid(with("\"inflation\": \"-1\""), "/inflation");
    }

    @Test
    void whatIsMissingIsNamed() {
        ask("{}")
                .statusCode(400)
                .body("errors.pointer", hasItem("/baseDate"))
                .body("errors.pointer", hasItem("/currency"))
                .body("errors.pointer", hasItem("/timing"))
                .body("errors.pointer", hasItem("/prices"))
                .body("errors.pointer", hasItem("/flows"));
    }

    @Test
    void moreThanSixHundredFlowsAreRefused() {
        invalid(YEARS.replaceAll("(?s)\\[.*]", flows(601)), "/flows");
        ask(YEARS.replaceAll("(?s)\\[.*]", flows(600)))
                .statusCode(200)
                .body("figures.internalRates.rates", hasSize(1));
    }

    private static String flows(int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        i ->
                                "{\"period\": %d, \"amount\": \"%s\"}"
                                        .formatted(i, i == 0 ? "-9000" : "25.13"))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String dated(String second) {
        return """
        {"baseDate": "2027-01-01", "currency": "EUR", "timing": "BY_DATE", "prices": "REAL", "rate": "0.06",
         "flows": [{"date": "2027-01-01", "amount": "-100"}, {"date": "%s", "amount": "110"}]}\
        """
                .formatted(second);
    }

    private static String with(String fields) {
        return YEARS.replace("\"flows\"", fields + ", \"flows\"");
    }

    private static ValidatableResponse ask(String body) {
        return Api.as(Role.PORTFOLIO_MANAGER).post("/v1/investment-figures", body);
    }

    private static void refused(String body, String problem, String pointer) {
        ask(body)
                .statusCode(422)
                .body("type", endsWith(":" + problem))
                .body("errors.pointer", hasItem(pointer));
    }

    private static void invalid(String body, String pointer) {
        ask(body).statusCode(400).body("errors.pointer", hasItem(pointer));
    }
}
