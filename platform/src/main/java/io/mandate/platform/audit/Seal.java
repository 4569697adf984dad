package io.mandate.platform.audit;

import io.mandate.platform.hash.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** A block of the chain: the records up to a point, bound to the seal before it. */
record Seal(
        long seq,
        String toTx,
        UUID toId,
        List<Leaf> leaves,
        String root,
        String previousHash,
        String hash) {
    /** Stands before the first seal. */
    static final Seal NONE = new Seal(0, "0", new UUID(0, 0), List.of(), "", "", "");

    static Seal of(Seal previous, List<AuditRecord> records) {
        var last = records.getLast();
        var leaves = records.stream().map(Leaf::of).toList();
        var root = Leaf.root(leaves);
        long seq = previous.seq + 1;
        var hash = chained(seq, last.tx(), last.id(), root, previous.hash);
        return new Seal(seq, last.tx(), last.id(), leaves, root, previous.hash, hash);
    }

    static Seal read(ResultSet row) throws SQLException {
        return new Seal(
                row.getLong("seq"),
                row.getString("to_tx"),
                row.getObject("to_id", UUID.class),
                Leaf.split(row.getString("leaves")),
                row.getString("merkle_root"),
                row.getString("prev_hash"),
                row.getString("hash"));
    }

    /** Whether it is whole in itself and directly behind the given one. */
    boolean follows(Seal previous) {
        return seq == previous.seq + 1
                && previousHash.equals(previous.hash)
                && root.equals(Leaf.root(leaves))
                && hash.equals(chained(seq, toTx, toId, root, previousHash));
    }

    private static String chained(long seq, String tx, UUID id, String root, String previous) {
        return Sha256.of("seal", seq, tx, id, root, previous);
    }
}
