package io.mandate.platform.audit;

import io.mandate.platform.scope.ScopeTree;
import io.mandate.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stored records and seals. The application role can add to them and nothing else. */
@ApplicationScoped
class Ledger {
    private static final String SELECT = "select " + AuditRecord.COLUMNS + " from audit_record r ";
    private static final String BEHIND = " (tx, id) > (?::text::xid8, ?) ";

    private final Sql sql;

    Ledger(Sql sql) {
        this.sql = sql;
    }

    void add(AuditRecord entry) {
        sql.update(
                "insert into audit_record (id, at, actor, action, object_type, object_id, office, before, after, reason, correlation_id, trace_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.id(),
                entry.at(),
                entry.actor(),
                entry.action(),
                entry.objectType(),
                entry.objectId(),
                entry.office(),
                entry.before(),
                entry.after(),
                entry.reason(),
                entry.correlationId(),
                entry.traceId());
    }

    /** One sealer at a time over all replicas, until the transaction ends. */
    boolean lease() {
        return sql.first(
                        "select pg_try_advisory_xact_lock(hashtext('audit_seal'))",
                        row -> row.getBoolean(1))
                .orElse(false);
    }

    /** Records behind the seal that no running transaction can still precede. */
    List<AuditRecord> unsealed(Seal last, int most) {
        return sql.list(
                SELECT
                        + "where"
                        + BEHIND
                        + "and tx < pg_snapshot_xmin(pg_current_snapshot()) order by tx, id limit ?",
                AuditRecord::read,
                last.toTx(),
                last.toId(),
                most);
    }

    List<AuditRecord> between(Seal after, Seal upTo) {
        return sql.list(
                SELECT + "where" + BEHIND + "and (tx, id) <= (?::text::xid8, ?) order by tx, id",
                AuditRecord::read,
                after.toTx(),
                after.toId(),
                upTo.toTx(),
                upTo.toId());
    }

    record Waiting(long count, @Nullable Instant oldest) {}

    Waiting waiting(Seal last) {
        return sql.first(
                        "select count(*), min(at) from audit_record where" + BEHIND,
                        row -> {
                            var oldest = row.getTimestamp(2);
                            return new Waiting(
                                    row.getLong(1), oldest == null ? null : oldest.toInstant());
                        },
                        last.toTx(),
                        last.toId())
                .orElseThrow();
    }

    void add(Seal seal, Instant now) {
        sql.update(
                "insert into audit_seal (seq, sealed_at, to_tx, to_id, leaves, merkle_root, prev_hash, hash)"
                        + " values (?, ?, ?::text::xid8, ?, ?, ?, ?, ?)",
                seal.seq(),
                now,
                seal.toTx(),
                seal.toId(),
                Leaf.join(seal.leaves()),
                seal.root(),
                seal.previousHash(),
                seal.hash());
    }

    Seal lastSeal() {
        return sql.first("select * from audit_seal order by seq desc limit 1", Seal::read)
                .orElse(Seal.NONE);
    }

    Optional<Seal> sealAfter(long seq) {
        return sql.first(
                "select * from audit_seal where seq > ? order by seq limit 1", Seal::read, seq);
    }

    /** The newest records first, those of the caller's offices. */
    List<AuditRecord> find(AuditFilter filter) {
        var where = new StringBuilder("where ").append(ScopeTree.condition("r"));
        var values = new ArrayList<Object>();
        filter.conditions()
                .forEach(
                        (condition, value) -> {
                            where.append(" and ").append(condition);
                            values.add(value);
                        });
        var after = filter.page().after(2);
        if (after != null) {
            where.append(" and (at, id) < (?, ?)");
            values.add(after.instant(0));
            values.add(after.uuid(1));
        }
        values.add(filter.page().fetch());
        return sql.list(
                SELECT + where + " order by at desc, id desc limit ?",
                AuditRecord::read,
                values.toArray());
    }
}
