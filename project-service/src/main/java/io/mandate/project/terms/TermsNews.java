package io.mandate.project.terms;

import static java.util.stream.Collectors.toMap;

import io.mandate.platform.event.AggregateState;
import io.mandate.platform.event.Message;
import io.mandate.platform.event.Outbox;
import io.mandate.project.plan.Plan;
import io.mandate.project.plan.PlanReplaced;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells a plan's terms and calendars behind the news of the plan, and of them only what has changed. */
@ApplicationScoped
class TermsNews {
    private final ToldTerms told;
    private final Outbox outbox;

    TermsNews(ToldTerms told, Outbox outbox) {
        this.told = told;
        this.outbox = outbox;
    }

    @Transactional(TxType.MANDATORY)
    void planned(@Observes PlanReplaced replaced) {
        var news = new ArrayList<Message>(calendars(replaced));
        var before = replaced.before();
        var terms = PlanState.of(replaced.plan());
        if (before == null || !terms.equals(PlanState.of(before))) {
            var row = ToldPlan.of(replaced);
            told.keep(row);
            news.add(row.state(terms));
        }
        outbox.appendAll(news);
    }

    private List<AggregateState> calendars(PlanReplaced replaced) {
        var after = states(replaced.plan());
        var before = states(replaced.before());
        var states = new ArrayList<AggregateState>();
        var changed = new ArrayList<ToldCalendar>();
        after.forEach(
                (id, state) -> {
                    if (!state.equals(before.get(id))) {
                        var row = ToldCalendar.of(replaced, id);
                        changed.add(row);
                        states.add(row.state(state));
                    }
                });
        var gone =
                before.keySet().stream()
                        .filter(id -> !after.containsKey(id))
                        .map(id -> ToldCalendar.of(replaced, id))
                        .toList();
        gone.forEach(row -> states.add(row.state(null)));
        told.keep(changed, gone);
        return states;
    }

    private static Map<String, CalendarState> states(@Nullable Plan plan) {
        return plan == null
                ? Map.of()
                : plan.calendars().stream()
                        .map(each -> CalendarState.of(plan.projectId(), each))
                        .collect(toMap(CalendarState::calendarId, Function.identity()));
    }
}
