package io.mandate.resource.office;

import io.mandate.platform.scope.ScopeTree;
import io.quarkus.test.junit.QuarkusMock;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Sets the clocks of all offices for the rest of a test. */
public final class WallClock {
    private WallClock() {}

    public static void shows(ScopeTree tree, String instant) {
        var clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
        QuarkusMock.installMockForType(new Offices(tree, clock), Offices.class);
    }
}
