package io.mandate.reporting.session;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mandate.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;

class SameSiteTest {
    @Test
    void theServicesOwnPageMaySignIn() {
        assertThatCode(() -> SameSite.require("http://localhost:8084", "localhost:8084"))
                .doesNotThrowAnyException();
    }

    @Test
    void aClientThatIsNoBrowserMaySignIn() {
        assertThatCode(() -> SameSite.require(null, "localhost:8084")).doesNotThrowAnyException();
    }

    @Test
    void anotherSitesFormIsRefused() {
        for (var origin :
                new String[] {"https://evil.example", "null", "http://localhost:9", "%"}) {
            assertThatThrownBy(() -> SameSite.require(origin, "localhost:8084"))
                    .isInstanceOf(ProblemException.class);
        }
    }
}
