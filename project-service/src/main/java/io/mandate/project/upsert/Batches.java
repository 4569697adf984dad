package io.mandate.project.upsert;

import static io.mandate.project.ProjectProblem.BATCH_REFUSED;

import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.scope.ScopeTree;
import io.mandate.platform.web.Idempotency;
import io.mandate.project.office.Offices;
import io.mandate.project.upsert.Outcome.Refused;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Takes many projects in one call. */
@ApplicationScoped
class Batches {
    private final Upserts upserts;
    private final BatchItems items;
    private final Offices offices;
    private final ScopeTree tree;
    private final Idempotency idempotency;

    Batches(
            Upserts upserts,
            BatchItems items,
            Offices offices,
            ScopeTree tree,
            Idempotency idempotency) {
        this.upserts = upserts;
        this.items = items;
        this.offices = offices;
        this.tree = tree;
        this.idempotency = idempotency;
    }

    @Transactional
    BatchView take(BatchRequest request) {
        return idempotency.once(request, BatchView.class, () -> apply(request));
    }

    private BatchView apply(BatchRequest request) {
        var outcomes = outcomes(request.items());
        if (request.dryRun()) {
            QuarkusTransaction.setRollbackOnly();
        } else if (request.allOrNothing()) {
            refuseAll(outcomes);
        }
        return BatchView.of(outcomes, request.dryRun());
    }

    /** Unreadable items are refused where they stand; the others are applied together. */
    private List<Outcome> outcomes(List<JsonNode> nodes) {
        var entrance = new Entrance(offices, tree);
        var drafts = new ArrayList<Draft>();
        var refused = new HashMap<Integer, Outcome>();
        for (int i = 0; i < nodes.size(); i++) {
            try {
                drafts.add(new RequestDraft(items.read(nodes.get(i)), true, entrance));
            } catch (ProblemException e) {
                refused.put(i, new Refused(e));
            }
        }
        var applied = upserts.apply(drafts, entrance::governs).iterator();
        return IntStream.range(0, nodes.size())
                .mapToObj(i -> refused.containsKey(i) ? refused.get(i) : applied.next())
                .toList();
    }

    private static void refuseAll(List<Outcome> outcomes) {
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i) instanceof Refused(var problem)) {
                errors(i, problem).forEach(errors::add);
            }
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(BATCH_REFUSED, "Nothing was changed", errors);
        }
    }

    private static Stream<FieldError> errors(int index, ProblemException problem) {
        var item = "/items/" + index;
        return problem.errors().isEmpty()
                ? Stream.of(new FieldError(item, problem.detail()))
                : problem.errors().stream()
                        .map(each -> new FieldError(item + each.pointer(), each.detail()));
    }
}
