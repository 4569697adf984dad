package io.mandate.platform.scope;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CurrentScopeTest {
    @Test
    void noClaimIsNothing() {
        assertThat(CurrentScope.of(null)).isEqualTo(Scope.NOTHING);
        assertThat(CurrentScope.of(List.of())).isEqualTo(Scope.NOTHING);
        assertThat(CurrentScope.of(42)).isEqualTo(Scope.NOTHING);
    }

    @Test
    void aStarIsEverything() {
        assertThat(CurrentScope.of(Json.createArrayBuilder().add("A").add("*").build()))
                .isEqualTo(Scope.EVERYTHING);
        assertThat(CurrentScope.of("*")).isEqualTo(Scope.EVERYTHING);
    }

    @Test
    void aCodeCannotSmuggleInAnother() {
        var claim = Json.createArrayBuilder().add("A").add("B,C").add(" ").add(7).build();

        assertThat(CurrentScope.of(claim)).isEqualTo(new Scope(Set.of("A"), false));
    }

    @Test
    void anEmptyScopeIsNotAStar() {
        assertThat(Scope.NOTHING.text()).isEmpty();
        assertThat(Scope.EVERYTHING.text()).isEqualTo("*");
    }
}
