package io.mandate.portfolio.office;

import static io.mandate.platform.problem.ProblemException.invalid;

import io.mandate.platform.web.Idempotency;
import io.mandate.platform.web.Preconditions;
import io.mandate.portfolio.Chronicle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Opens and changes offices. */
@ApplicationScoped
class OfficeKeeping {
    private final Offices offices;
    private final OfficeTree tree;
    private final Chronicle chronicle;
    private final Idempotency idempotency;
    private final Clock clock;

    OfficeKeeping(
            Offices offices,
            OfficeTree tree,
            Chronicle chronicle,
            Idempotency idempotency,
            Clock clock) {
        this.offices = offices;
        this.tree = tree;
        this.chronicle = chronicle;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @Transactional
    OfficeView open(OfficeRequest request) {
        requireRegion(request.zone());
        return idempotency.once(
                request,
                OfficeView.class,
                () -> {
                    tree.requireFree(request.code());
                    tree.place(request.code(), request.parent());
                    var office = new Office(request.code());
                    var opened = office.describe(request, today(request));
                    offices.persistAndFlush(office);
                    chronicle.add("office.opened", opened, office.state(), null, request, null);
                    return OfficeView.of(office);
                });
    }

    @Transactional
    OfficeView change(String code, @Nullable String ifMatch, UnaryOperator<OfficeRequest> patch) {
        var office = offices.require(code);
        Preconditions.require(ifMatch, office.version());
        var before = office.request();
        var request = patch.apply(before);
        if (!request.code().equals(code)) {
            throw invalid("/code", "The code of an office cannot change");
        }
        requireRegion(request.zone());
        if (!Objects.equals(request.parent(), before.parent())) {
            tree.place(code, request.parent());
        }
        var changed = office.describe(request, today(request));
        chronicle.add("office.changed", changed, office.state(), before, request, null);
        offices.flush();
        return OfficeView.of(office);
    }

    private LocalDate today(OfficeRequest request) {
        return LocalDate.ofInstant(clock.instant(), request.zone());
    }

    private static void requireRegion(ZoneId zone) {
        if (!ZoneId.getAvailableZoneIds().contains(zone.getId())) {
            throw invalid("/zone", "must be an IANA time zone such as Europe/Berlin");
        }
    }
}
