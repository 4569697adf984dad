package io.mandate.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mandate.platform.problem.CommonProblem;
import io.mandate.platform.problem.ProblemException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    @Test
    void anyTextSurvivesTheRoundTrip() {
        var cursor = Cursor.of("a:3", "", "5:x,\u00fc \"", 42L);

        assertThat(Cursor.parse(cursor.text())).isEqualTo(cursor);
        assertThat(cursor.text()).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void keysAreReadInTheirOwnTypes() {
        var id = UUID.randomUUID();
        var at = Instant.parse("2027-01-02T03:04:05.123456Z");
        var cursor = Cursor.parse(Cursor.of(id, at, 7).text());

        assertThat(cursor.uuid(0)).isEqualTo(id);
        assertThat(cursor.instant(1)).isEqualTo(at);
        assertThat(cursor.number(2)).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%%", "AAAA", "YQ", "LTE6YQ", "OTk6YQ", "OTk5OTk5OTk5OTk5OTphCg"})
    void aMadeUpCursorIsRefused(String text) {
        assertThatThrownBy(() -> Cursor.parse(text)).satisfies(CursorTest::isInvalidCursor);
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        var cursor = new Cursor(List.of("not a uuid"));

        assertThatThrownBy(() -> cursor.uuid(0)).satisfies(CursorTest::isInvalidCursor);
        assertThatThrownBy(() -> PageQuery.of(10, cursor).after(2))
                .satisfies(CursorTest::isInvalidCursor);
    }

    private static void isInvalidCursor(Throwable e) {
        assertThat(e).isInstanceOf(ProblemException.class);
        assertThat(((ProblemException) e).type()).isEqualTo(CommonProblem.INVALID_CURSOR);
    }
}
