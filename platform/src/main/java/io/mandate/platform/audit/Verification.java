package io.mandate.platform.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a walk over the whole chain found; keep the last seal's hash elsewhere to prove the end, too. */
record Verification(
        boolean intact,
        long seals,
        long records,
        long unsealed,
        @Nullable String lastHash,
        List<Finding> findings) {
    private static final int MOST_FINDINGS = 1_000;

    /** How a stored record differs from what was sealed. */
    enum Kind {
        CHANGED,
        MISSING,
        ADDED,
        SEAL_BROKEN
    }

    /** One difference; a broken seal has no record. */
    record Finding(Kind kind, long seal, @Nullable UUID record) {}

    static Verification of(Ledger ledger) {
        var findings = new ArrayList<Finding>();
        var previous = Seal.NONE;
        long seals = 0;
        long records = 0;
        for (var next = ledger.sealAfter(0); next.isPresent(); ) {
            var seal = next.get();
            if (!seal.follows(previous)) {
                findings.add(new Finding(Kind.SEAL_BROKEN, seal.seq(), null));
            }
            findings.addAll(compare(seal, ledger.between(previous, seal)));
            seals++;
            records += seal.leaves().size();
            previous = seal;
            next = ledger.sealAfter(seal.seq());
        }
        return new Verification(
                findings.isEmpty(),
                seals,
                records,
                ledger.waiting(previous).count(),
                seals == 0 ? null : previous.hash(),
                findings.stream().limit(MOST_FINDINGS).toList());
    }

    static List<Finding> compare(Seal seal, List<AuditRecord> stored) {
        var findings = new ArrayList<Finding>();
        var sealed =
                seal.leaves().stream()
                        .collect(Collectors.toMap(Leaf::id, Function.identity(), (a, b) -> a));
        for (var each : stored) {
            var leaf = sealed.remove(each.id());
            if (leaf == null) {
                findings.add(new Finding(Kind.ADDED, seal.seq(), each.id()));
            } else if (!leaf.hash().equals(each.hash())) {
                findings.add(new Finding(Kind.CHANGED, seal.seq(), each.id()));
            }
        }
        sealed.keySet().forEach(id -> findings.add(new Finding(Kind.MISSING, seal.seq(), id)));
        return findings;
    }
}
