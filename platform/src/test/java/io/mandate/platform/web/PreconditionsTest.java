package io.mandate.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mandate.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreconditionsTest {
    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "\"7-full\"", "*", "\"6\", \"7\""})
    void theCurrentTagPasses(String ifMatch) {
        assertThatCode(() -> Preconditions.require(ifMatch, 7)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "W/\"7\"", "7", "\"77\"", "\"\"", "\"07\"", "nonsense"})
    void anyOtherTagIsStale(String ifMatch) {
        assertThat(refusal(ifMatch).type().status()).isEqualTo(412);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void withoutATagNothingIsChanged(String ifMatch) {
        assertThat(refusal(ifMatch).type().status()).isEqualTo(428);
    }

    @Test
    void aVariantTagsAnotherViewOfTheSameVersion() {
        record Full(long version) implements Versioned {
            @Override
            public String variant() {
                return "full";
            }
        }
        assertThat(EntityTags.of(new Full(3))).isEqualTo("\"3-full\"");
    }

    private static ProblemException refusal(String ifMatch) {
        return catchThrowableOfType(
                ProblemException.class, () -> Preconditions.require(ifMatch, 7));
    }
}
