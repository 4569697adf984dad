package io.mandate.platform.inbox;

import static io.mandate.platform.problem.CommonProblem.NOT_FOUND;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.web.Cursor;

/** Numbers of a key that did not come although a later one did; what waits behind them waits for them. */
record EventGap(Subscription subscription, String key, long from, long to) {

    /** All of it, opaque to the caller: another gap of the same key has another name. */
    String id() {
        return Cursor.of(subscription.consumer(), subscription.topic(), key, from, to).text();
    }

    static EventGap parse(String id) {
        try {
            var parts = Cursor.parse(id);
            return new EventGap(
                    new Subscription(parts.string(0), parts.string(1)),
                    parts.string(2),
                    parts.number(3),
                    parts.number(4));
        } catch (ProblemException e) {
            throw new ProblemException(NOT_FOUND, "No gap " + id);
        }
    }
}
