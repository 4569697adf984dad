package io.mandate.resource;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;

/** Makes ids that rise with time (UUIDv7). */
public final class Ids {
    private static final NoArgGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() {}

    /** Greater than any made before it in this process. */
    public static UUID next() {
        return GENERATOR.generate();
    }
}
