package io.mandate.acceptance;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A story whose steps build on each other breaks off at the first that fails: what follows would only mislead. */
class ToldInOrder implements ExecutionCondition, AfterTestExecutionCallback {
    private static final ExtensionContext.Namespace OURS =
            ExtensionContext.Namespace.create(ToldInOrder.class);
    private static final String BROKEN = "broken";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        var step = context.getStore(OURS).get(BROKEN, String.class);
        return step == null
                ? ConditionEvaluationResult.enabled("the story goes on")
                : ConditionEvaluationResult.disabled("the story broke off at " + step);
    }

    @Override
    public void afterTestExecution(ExtensionContext step) {
        if (step.getExecutionException().isPresent()) {
            step.getParent().orElseThrow().getStore(OURS).put(BROKEN, step.getDisplayName());
        }
    }
}
