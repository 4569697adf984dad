package io.mandate.portfolio.directive;

import static java.util.Objects.requireNonNull;

import io.mandate.platform.event.Causes;
import io.mandate.platform.event.IncomingEvent;
import io.mandate.platform.event.Message;
import io.mandate.platform.event.Outbox;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.directive.Directive.Numbered;
import io.mandate.portfolio.directive.Directive.Order;
import io.mandate.portfolio.directive.DirectiveRule.Previous;
import io.mandate.portfolio.portfolio.PortfolioId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Gives directives to projects and notes what they answer. */
@ApplicationScoped
public class Directing {
    private static final Logger LOG = Logger.getLogger(Directing.class);

    private final Directives directives;
    private final DirectiveCount count;
    private final Outbox outbox;
    private final Clock clock;

    Directing(Directives directives, DirectiveCount count, Outbox outbox, Clock clock) {
        this.directives = directives;
        this.count = count;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Gives them all, each under the next number of its project. */
    @Transactional(TxType.MANDATORY)
    public List<Directive> give(
            PortfolioId portfolio, List<Order> orders, LocalDate effectiveOn, String reason) {
        if (orders.isEmpty()) {
            return List.of();
        }
        var numbers = count.next(orders);
        var correlation = Causes.current().correlationId();
        var now = clock.instant();
        var given =
                orders.stream()
                        .map(
                                order -> {
                                    var id = DirectiveId.fromString(Causes.newId());
                                    var number = requireNonNull(numbers.get(order.projectId()));
                                    return new Directive(
                                            id,
                                            portfolio,
                                            order,
                                            new Numbered(
                                                    number, reason, effectiveOn, now, correlation));
                                })
                        .toList();
        directives.persist(given);
        outbox.appendAll(
                given.stream()
                        .flatMap(each -> Stream.<Message>of(each.announced(), each.state()))
                        .toList());
        return given;
    }

    /** The last directive to each of the projects that ever got one. */
    @Transactional(TxType.MANDATORY)
    public Map<ProjectId, Previous> latest(Collection<ProjectId> projects) {
        return count.latest(projects);
    }

    /** A project has answered. */
    @Transactional(TxType.MANDATORY)
    public void answered(IncomingEvent event) {
        var answered = event.as(Answered.class);
        var directive = directives.findById(answered.directiveId());
        if (directive == null) {
            LOG.warnf("An answer to a directive that was never given: %s", answered.directiveId());
            return;
        }
        directive.answered(answered.toAnswer(), event.time());
    }

    /** The payload of {@code directive-answered}. */
    record Answered(
            DirectiveId directiveId,
            DirectiveAnswer.Verdict answer,
            @Nullable String rule,
            @Nullable String detail,
            @Nullable LocalDate until) {

        Answered {
            if (directiveId == null || answer == null) {
                throw new IllegalArgumentException("An answer names its directive and says what");
            }
        }

        DirectiveAnswer toAnswer() {
            return new DirectiveAnswer(answer, rule, detail, until);
        }
    }
}
