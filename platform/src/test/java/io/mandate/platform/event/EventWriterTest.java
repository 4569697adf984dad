package io.mandate.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventWriterTest {
    private final EventWriter writer =
            new EventWriter(
                    new ObjectMapper().findAndRegisterModules(),
                    Clock.systemUTC(),
                    "mandate.platform.events.v1",
                    "/mandate/platform");

    @ParameterizedTest
    @CsvSource({
        "40, 40",
        "4E+1, 40",
        "40.00000000, 40",
        "0E-8, 0",
        "1E-8, 0.00000001",
        "1234567890123456.12345678, 1234567890123456.12345678"
    })
    void aNumberIsWrittenAsPeopleWriteIt(BigDecimal weight, String written) {
        var event = new Weighed(weight, "P-1", 1, "HQ");

        var record = writer.write(event, new Cause("chain", null, "ada", null));

        assertThat(record.payload()).contains("\"kilograms\":" + written + ",");
    }

    /** A fact with a number. */
    private record Weighed(BigDecimal kilograms, String subject, long sequence, String scope)
            implements DomainEvent {
        @Override
        public String type() {
            return "mandate.platform.weighed.v1";
        }

        @Override
        public LocalDate effectiveOn() {
            return LocalDate.of(2026, 3, 1);
        }
    }
}
