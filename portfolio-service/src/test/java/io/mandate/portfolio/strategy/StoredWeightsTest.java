package io.mandate.portfolio.strategy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.sql.Sql;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.portfolio.Api;
import io.mandate.portfolio.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Strategies of former versions, whose weights made up any number. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "portfolio-service"))
class StoredWeightsTest {
    @Inject Sql sql;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7,3           | 0.7,0.3",
                "1,1,1         | 0.333334,0.333333,0.333333",
                "1,2           | 0.333333,0.666667",
                "0.000001,0    | 1,0",
                "2,1,1,1,1,1   | 0.285715,0.142857,0.142857,0.142857,0.142857,0.142857",
                "999999.999999,0.000001 | 1,0"
            })
    void becomeSharesOfOneOnce(String before, String after) throws IOException {
        var path = stored(before.split(","));

        migrate();
        migrate();

        var answer = Api.ADMIN.get(path).statusCode(200).header("ETag", "\"4\"");
        assertThat(answer.extract().body().jsonPath().getList("goals.weight"))
                .extracting(weight -> new BigDecimal(weight.toString()).toPlainString())
                .containsExactly(after.split(","));
        assertThat(answer.extract().<String>path("goals[0].name")).isEqualTo("Goal 0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = "0.25,0.75")
    void whatMadeUpOneStaysAsItIs(String weights) throws IOException {
        var path = stored(weights.split(","));

        migrate();

        Api.ADMIN.get(path).statusCode(200).header("ETag", "\"3\"");
    }

    private void migrate() throws IOException {
        try (var script =
                getClass().getResourceAsStream("/db/migration/V0140__weights_make_up_one.sql")) {
            sql.update(new String(script.readAllBytes(), UTF_8));
        }
    }

    private String stored(String... weights) {
        var goals = new StringBuilder();
        for (int i = 0; i < weights.length; i++) {
            goals.append(
                    "%s{\"code\": \"G%d\", \"name\": \"Goal %d\", \"weight\": %s}"
                            .formatted(i == 0 ? "" : ", ", i, i, weights[i].strip()));
        }
        var id = UUID.randomUUID();
        sql.update(
                "insert into strategy (id, office, name, goals, sequence, version)"
                        + " values (?, ?, 'Old', ?::jsonb, 1, 3)",
                id,
                World.create().office(),
                "[%s]".formatted(goals));
        return "/v1/strategies/" + id;
    }
}
