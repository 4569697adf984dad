package io.mandate.platform.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({
        "1234.5,EUR,1234.50",
        "1234.50000000,EUR,1234.50",
        "0,EUR,0.00",
        "-7,JPY,-7",
        "1.2345,KWD,1.2345",
        "1E+3,USD,1000.00",
        "0.00000001,USD,0.00000001"
    })
    void anAmountShowsItsMinorUnitAndNoNeedlessZero(String amount, String currency, String text)
            throws Exception {
        var json = "{\"amount\":\"%s\",\"currency\":\"%s\"}".formatted(text, currency);

        assertThat(JSON.writeValueAsString(Money.of(amount, currency))).isEqualTo(json);
        assertThat(JSON.readValue(json, Money.class)).isEqualTo(Money.of(amount, currency));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234.5",
                "1234",
                "\"1e3\"",
                "\"\"",
                "\" 1\"",
                "\"1,5\"",
                "\"1.123456789\"",
                "\"12345678901234567\"",
                "null",
                "true",
                "[]",
                "\"NaN\""
            })
    void anAmountIsADecimalStringAndNothingElse(String amount) {
        var json = "{\"amount\":%s,\"currency\":\"EUR\"}".formatted(amount);

        assertThatThrownBy(() -> JSON.readValue(json, Money.class))
                .isInstanceOf(JsonMappingException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EURO", "eur", "", "ZZZ"})
    void aCurrencyIsOneOfIso4217(String currency) {
        assertThatThrownBy(() -> Money.of("1", currency))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ISO 4217");
    }

    @Test
    void currenciesDoNotMix() {
        assertThat(Money.of("1.10", "EUR").plus(Money.of("2.2", "EUR")))
                .isEqualTo(Money.of("3.3", "EUR"));
        assertThat(Money.of("1", "EUR").minus(Money.of("2.2", "EUR")))
                .isEqualTo(Money.of("-1.20", "EUR"));
        assertThatThrownBy(() -> Money.zero("EUR").plus(Money.zero("USD")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFractionOfACentCannotBePaid() {
        assertThat(Money.of("1.10", "EUR").isPayable()).isTrue();
        assertThat(Money.of("1.101", "EUR").isPayable()).isFalse();
        assertThat(new Money(new BigDecimal("1.5"), "JPY").isPayable()).isFalse();
    }
}
