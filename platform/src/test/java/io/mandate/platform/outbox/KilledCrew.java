package io.mandate.platform.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Three relays in processes of their own, one of which is now and then killed and replaced. */
final class KilledCrew implements AutoCloseable {
    private static final int RELAYS = 3;

    private final Random chance;
    private final List<RelayProcess> relays =
            new ArrayList<>(Stream.generate(RelayProcess::start).limit(RELAYS).toList());
    private int deaths;

    KilledCrew(long seed) {
        this.chance = new Random(seed);
    }

    synchronized void strike() {
        int victim = chance.nextInt(RELAYS);
        relays.get(victim).kill();
        relays.set(victim, RelayProcess.start());
        deaths++;
    }

    synchronized int deaths() {
        return deaths;
    }

    synchronized long mostRepeats() {
        return deaths * Crew.MOST_RECORDS_OF_A_RELAY;
    }

    @Override
    public synchronized void close() {
        relays.forEach(RelayProcess::kill);
    }
}
