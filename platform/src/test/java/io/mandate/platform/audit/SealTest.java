package io.mandate.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.mandate.platform.audit.Verification.Kind;
import io.mandate.platform.hash.Sha256;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {
    private final List<AuditRecord> records =
            IntStream.range(0, 5).mapToObj(SealTest::entry).toList();
    private final Seal seal = Seal.of(Seal.NONE, records);

    @Test
    void aChainOfSealsHoldsTogether() {
        var next = Seal.of(seal, List.of(entry(9)));

        assertThat(seal.follows(Seal.NONE)).isTrue();
        assertThat(next.follows(seal)).isTrue();
        assertThat(next.follows(Seal.NONE)).isFalse();
    }

    @Test
    void aSealWithAnotherLeafIsBroken() {
        var leaves = new ArrayList<>(seal.leaves());
        leaves.set(2, new Leaf(leaves.get(2).id(), "0".repeat(64)));
        var forged =
                new Seal(
                        seal.seq(),
                        seal.toTx(),
                        seal.toId(),
                        leaves,
                        seal.root(),
                        seal.previousHash(),
                        seal.hash());

        assertThat(forged.follows(Seal.NONE)).isFalse();
    }

    @Test
    void untouchedRecordsVerify() {
        assertThat(Verification.compare(seal, records)).isEmpty();
    }

    @Test
    void aChangedAMissingAndAnAddedRecordAreNamed() {
        var added = entry(7);
        var stored =
                Stream.of(
                                records.get(0),
                                changed(records.get(1)),
                                records.get(3),
                                records.get(4),
                                added)
                        .toList();

        assertThat(Verification.compare(seal, stored))
                .extracting(Verification.Finding::kind, Verification.Finding::record)
                .containsExactlyInAnyOrder(
                        tuple(Kind.CHANGED, records.get(1).id()),
                        tuple(Kind.MISSING, records.get(2).id()),
                        tuple(Kind.ADDED, added.id()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 8, 9})
    void everyLeafCountsForTheRoot(int size) {
        var leaves = IntStream.range(0, size).mapToObj(SealTest::entry).map(Leaf::of).toList();
        for (int i = 0; i < size; i++) {
            var other = new ArrayList<>(leaves);
            other.set(i, new Leaf(leaves.get(i).id(), "f".repeat(64)));
            assertThat(Leaf.root(other)).isNotEqualTo(Leaf.root(leaves));
        }
        assertThat(Leaf.split(Leaf.join(leaves))).isEqualTo(leaves);
    }

    @Test
    void fieldsDoNotRunIntoOneAnother() {
        assertThat(Sha256.of("ab", "c")).isNotEqualTo(Sha256.of("a", "bc"));
        assertThat(Sha256.of("", null)).isNotEqualTo(Sha256.of(null, ""));
    }

    private static AuditRecord entry(int i) {
        return new AuditRecord(
                new UUID(1, i),
                Instant.EPOCH.plusSeconds(i),
                "10" + i,
                "ann",
                "thing.changed",
                "thing",
                "t" + i,
                "HQ",
                null,
                "{}",
                null,
                "c",
                null);
    }

    private static AuditRecord changed(AuditRecord from) {
        return new AuditRecord(
                from.id(),
                from.at(),
                from.tx(),
                "bob",
                from.action(),
                from.objectType(),
                from.objectId(),
                from.office(),
                from.before(),
                from.after(),
                from.reason(),
                from.correlationId(),
                from.traceId());
    }
}
