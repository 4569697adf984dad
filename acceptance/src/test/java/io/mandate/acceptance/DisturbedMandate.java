package io.mandate.acceptance;

import io.mandate.local.stack.StackOptions;

/** A Mandate beside the one of the other stories, in which parts are killed and stopped. */
class DisturbedMandate extends RunningMandate {
    DisturbedMandate() {
        super("disturbed", StackOptions::behindABalancer);
    }
}
