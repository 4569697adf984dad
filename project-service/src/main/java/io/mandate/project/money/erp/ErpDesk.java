package io.mandate.project.money.erp;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.security.Caller;
import io.mandate.project.money.CostProblem;
import io.mandate.project.money.posting.Bookkeeping;
import io.mandate.project.money.posting.Posting;
import io.mandate.project.money.posting.PostingOrder;
import io.mandate.project.money.posting.PostingView;
import io.mandate.project.money.posting.Postings;
import io.mandate.project.money.suspense.Suspense;
import io.mandate.project.money.suspense.Suspense.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;

/** Takes a batch whole or not at all; what has no place goes into suspense. */
@ApplicationScoped
class ErpDesk {
    private final CostObjects objects;
    private final Suspense suspense;
    private final Postings postings;
    private final Bookkeeping bookkeeping;
    private final Caller caller;

    ErpDesk(
            CostObjects objects,
            Suspense suspense,
            Postings postings,
            Bookkeeping bookkeeping,
            Caller caller) {
        this.objects = objects;
        this.suspense = suspense;
        this.postings = postings;
        this.bookkeeping = bookkeeping;
        this.caller = caller;
    }

    @Transactional
    PostingView take(ErpBatch batch) {
        caller.requireScope(batch.office());
        batch.controlTotals()
                .requireAgreement(batch.lines().stream().map(ErpLine::amount).toList());
        return postings.named(batch.system(), batch.batch())
                .map(known -> again(known, batch))
                .orElseGet(() -> post(batch));
    }

    private static PostingView again(Posting known, ErpBatch batch) {
        if (!known.sha256().equals(PostingOrder.hash(batch))) {
            throw new ProblemException(
                    CostProblem.POSTING_DIFFERS,
                    "Batch %s of %s had other lines".formatted(batch.batch(), batch.system()));
        }
        return new PostingView(known, List.of());
    }

    private PostingView post(ErpBatch batch) {
        var targets =
                objects.targets(
                        batch.system(),
                        batch.lines().stream().map(ErpLine::costObject).collect(toSet()));
        var sources = batch.lines().stream().map(line -> line.source(batch.system())).toList();
        var places =
                suspense.places(sources).stream()
                        .collect(toMap(Place::source, Function.identity()));
        var sorting = Sorting.of(batch, targets, places);
        var order =
                PostingOrder.of(
                        batch.system(),
                        batch.batch(),
                        batch.office(),
                        batch,
                        sorting.homeless().size());
        var booked = bookkeeping.post(order, sorting.placed());
        suspense.put(batch.office(), batch.batch(), sorting.homeless());
        suspense.resolve(sorting.placed());
        return PostingView.of(booked);
    }
}
