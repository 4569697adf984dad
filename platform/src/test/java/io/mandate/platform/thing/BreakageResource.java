package io.mandate.platform.thing;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.constraints.Max;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;

@RunOnVirtualThread
@Path("/v1/breakages")
@Authenticated
class BreakageResource {
    private final AgroalDataSource source;

    BreakageResource(AgroalDataSource source) {
        this.source = source;
    }

    @GET
    @Path("{kind}")
    public String breakDown(@PathParam("kind") String kind, @QueryParam("size") @Max(3) int size)
            throws SQLException {
        return switch (kind) {
            case "secret" -> throw new IllegalStateException("the password is hunter2");
            case "stale" -> throw new IllegalStateException(new OptimisticLockException("row"));
            case "busy" -> drain();
            case "thread" -> Thread.currentThread().isVirtual() ? "virtual" : "platform";
            default -> throw new StackOverflowError();
        };
    }

    private String drain() throws SQLException {
        var taken = new ArrayList<Connection>();
        try {
            while (taken.size() < 100) {
                taken.add(QuarkusTransaction.suspendingExisting().call(source::getConnection));
            }
            return "endless";
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
    }
}
