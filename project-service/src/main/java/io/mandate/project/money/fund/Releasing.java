package io.mandate.project.money.fund;

import static io.mandate.project.money.CostProblem.ALLOTMENT_DOES_NOT_FIT;
import static io.mandate.project.money.CostProblem.FUNDS_NOT_AVAILABLE;

import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.web.Idempotency;
import io.mandate.project.ProjectId;
import io.mandate.project.money.CostProblem;
import io.mandate.project.money.book.CostBooks;
import io.mandate.project.money.ledger.CostKind;
import io.mandate.project.money.ledger.LineDraft;
import io.mandate.project.money.ledger.SourceLine;
import io.mandate.project.money.posting.Bookkeeping;
import io.mandate.project.money.posting.PostingOrder;
import io.mandate.project.money.posting.PostingView;
import io.mandate.project.money.terms.Origin;
import io.mandate.project.office.Offices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Releases money to a project: first into its books, then out of the allotment, or neither. */
@ApplicationScoped
class Releasing {
    private static final String FUNDS = "funds";

    private final Allotments allotments;
    private final Bookkeeping bookkeeping;
    private final CostBooks books;
    private final Offices offices;
    private final Idempotency idempotency;

    Releasing(
            Allotments allotments,
            Bookkeeping bookkeeping,
            CostBooks books,
            Offices offices,
            Idempotency idempotency) {
        this.allotments = allotments;
        this.bookkeeping = bookkeeping;
        this.books = books;
        this.offices = offices;
        this.idempotency = idempotency;
    }

    @Transactional
    ReleaseView release(ProjectId project, ReleaseRequest request) {
        return idempotency.once(request, ReleaseView.class, () -> take(project, request));
    }

    private ReleaseView take(ProjectId project, ReleaseRequest request) {
        var office = books.office(project);
        var on = Objects.requireNonNullElseGet(request.postingDate(), () -> offices.today(office));
        var allotment = require(request.allotmentId());
        requireFit(allotment, project, office, request, on);
        var order = PostingOrder.ofHouse(project, office, request);
        var booked = bookkeeping.post(order, List.of(draft(project, request, order, on)));
        if (request.amount().amount().signum() < 0
                && allotments.released(allotment.id(), project).signum() < 0) {
            throw refused(allotment, "The project does not have so much of it");
        }
        var left =
                allotments
                        .draw(allotment.id(), request.amount().amount())
                        .orElseThrow(
                                () ->
                                        refused(
                                                require(allotment.id()),
                                                "The allotment has not so much left"));
        return new ReleaseView(PostingView.of(booked), left);
    }

    Allotment require(UUID id) {
        return allotments
                .find(id)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        CostProblem.ALLOTMENT_NOT_FOUND,
                                        "There is no allotment " + id));
    }

    private static ProblemException refused(Allotment allotment, String why) {
        return new ProblemException(
                FUNDS_NOT_AVAILABLE,
                why,
                List.of(
                        new FieldError(
                                "/amount",
                                "%s %s are available"
                                        .formatted(
                                                allotment.available().toPlainString(),
                                                allotment.currency()))));
    }

    private void requireFit(
            Allotment allotment,
            ProjectId project,
            String office,
            ReleaseRequest request,
            LocalDate on) {
        if (!request.amount().currency().equals(allotment.currency())) {
            throw unfit("/amount", "the allotment is in " + allotment.currency());
        }
        if (!allotment.isFor(project) || !allotments.covers(allotment, office)) {
            throw unfit("/allotmentId", "the allotment is not for this project");
        }
        if (allotment.hasLapsed(on)) {
            throw unfit("/postingDate", "the allotment lapsed on " + allotment.lapsesOn());
        }
    }

    private static ProblemException unfit(String pointer, String detail) {
        return new ProblemException(
                ALLOTMENT_DOES_NOT_FIT, detail, List.of(new FieldError(pointer, detail)));
    }

    private static LineDraft draft(
            ProjectId project, ReleaseRequest request, PostingOrder order, LocalDate on) {
        return new LineDraft(
                "",
                project,
                CostKind.RELEASE,
                Origin.ERP,
                new SourceLine(PostingOrder.HOUSE, request.allotmentId().toString(), order.name()),
                FUNDS,
                null,
                on,
                null,
                request.amount(),
                null,
                request.text(),
                null,
                false);
    }
}
