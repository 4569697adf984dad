package io.mandate.platform.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.mandate.platform.audit.Verification.Finding;
import io.mandate.platform.audit.Verification.Kind;
import io.mandate.platform.security.Role;
import io.mandate.platform.sql.Sql;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.platform.testing.Servers;
import io.mandate.platform.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class AuditRecordTest {
    @Inject Audit audit;
    @Inject Sealer sealer;
    @Inject Ledger ledger;
    @Inject Sql sql;

    private final String object = UUID.randomUUID().toString();

    @Test
    void aChangeIsFoundByItsObjectActorAndAction() {
        record("thing.created", "A");
        record("thing.renamed", "A");

        auditor("*")
                .get("/v1/audit-records?objectType=thing&objectId=" + object)
                .then()
                .statusCode(200)
                .body("items.action", contains("thing.renamed", "thing.created"))
                .body("items.actor", everyItem(equalTo("platform-service")))
                .body("items[0].before.name", equalTo("old"))
                .body("items[0].reason", equalTo("because"));
        auditor("*")
                .get("/v1/audit-records?action=thing.created&objectId=" + object)
                .then()
                .body("items", hasSize(1));
        auditor("*").get("/v1/audit-records?actor=nobody").then().body("items", hasSize(0));
    }

    @Test
    void recordsAreReadPageByPage() {
        record("a", "A");
        record("b", "A");
        record("c", "A");
        var list = "/v1/audit-records?limit=2&objectId=" + object;

        var first =
                auditor("*").get(list).then().body("items.action", contains("c", "b")).extract();
        auditor("*")
                .get(list + "&after=" + first.<String>path("next"))
                .then()
                .body("items.action", contains("a"))
                .body("next", equalTo(null));
    }

    @Test
    void anAuditorReadsTheRecordsOfItsOffices() {
        record("thing.created", "A");

        var list = "/v1/audit-records?objectId=" + object;
        auditor("A").get(list).then().body("items", hasSize(1));
        auditor("B").get(list).then().body("items", hasSize(0));
        given().auth().oauth2(Tokens.of(Role.PROJECT_MANAGER)).get(list).then().statusCode(403);
    }

    @Test
    void aRolledBackChangeLeavesNoRecord() {
        assertThatThrownBy(
                        () ->
                                QuarkusTransaction.requiringNew()
                                        .run(
                                                () -> {
                                                    write("thing.created", "A");
                                                    throw new IllegalStateException();
                                                }))
                .isInstanceOf(IllegalStateException.class);

        auditor("*").get("/v1/audit-records?objectId=" + object).then().body("items", hasSize(0));
    }

    @Test
    void aChangedAMissingAndAnAddedRecordAreFound() throws SQLException {
        var changed = record("thing.created", "A");
        var missing = record("thing.renamed", "A");
        var original = record("thing.sold", "A");
        awaitSealed();
        var added = UUID.fromString(original.toString().replaceFirst("^.{4}", "0000"));

        asOwner("update audit_record set actor = 'bob' where id = '%s'".formatted(changed));
        asOwner(
                "create table stolen as select * from audit_record where id = '%s'"
                        .formatted(missing));
        asOwner("delete from audit_record where id = '%s'".formatted(missing));
        asOwner(
                "insert into audit_record select '%s', at, tx, actor, action, object_type, object_id, office, before, after, reason, correlation_id, trace_id from audit_record where id = '%s'"
                        .formatted(added, original));
        try {
            assertThat(Verification.of(ledger).findings())
                    .extracting(Finding::kind, Finding::record)
                    .containsExactlyInAnyOrder(
                            tuple(Kind.CHANGED, changed),
                            tuple(Kind.MISSING, missing),
                            tuple(Kind.ADDED, added));
            auditor("*")
                    .get("/v1/audit-records/verification")
                    .then()
                    .body("intact", equalTo(false));
        } finally {
            asOwner("delete from audit_record where id = '%s'".formatted(added));
            asOwner("insert into audit_record select * from stolen");
            asOwner("drop table stolen");
            asOwner(
                    "update audit_record set actor = 'platform-service' where id = '%s'"
                            .formatted(changed));
        }
        auditor("*").get("/v1/audit-records/verification").then().body("intact", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_record set actor = 'bob'",
                "delete from audit_record",
                "truncate audit_record",
                "delete from audit_seal",
                "update audit_seal set leaves = ''",
                "update audit_record_default set actor = 'bob'",
                "insert into partitioned_table (name) values ('x')",
                "drop table thing"
            })
    void theApplicationRoleCannotTouchWhatProves(String statement) {
        assertThatThrownBy(() -> sql.update(statement))
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @Test
    void partitionsAreThereForAYear() {
        var partitions =
                sql.list(
                        "select inhrelid::regclass::text from pg_inherits"
                                + " where inhparent = 'audit_record'::regclass",
                        row -> row.getString(1));

        assertThat(partitions).hasSizeGreaterThanOrEqualTo(14);
        assertThat(sql.first("select count(*) from audit_record_default", row -> row.getLong(1)))
                .contains(0L);
    }

    private UUID record(String action, String office) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            write(action, office);
                            return sql.first(
                                            "select id from audit_record where object_id = ? and action = ?",
                                            row -> row.getObject(1, UUID.class),
                                            object,
                                            action)
                                    .orElseThrow();
                        });
    }

    private void write(String action, String office) {
        audit.record(
                action,
                "thing",
                object,
                office,
                Map.of("name", "old"),
                Map.of("name", "new"),
                "because");
    }

    private void awaitSealed() {
        await().untilAsserted(
                        () -> {
                            sealer.seal();
                            assertThat(ledger.waiting(ledger.lastSeal()).count()).isZero();
                        });
    }

    private static RequestSpecification auditor(String office) {
        return given().auth().oauth2(Tokens.of(List.of(Role.AUDITOR), List.of(office)));
    }

    private static void asOwner(String statement) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                Servers.url("platform"),
                                "platform_owner",
                                Servers.password("platform_owner"));
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
