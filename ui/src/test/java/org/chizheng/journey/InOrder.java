package org.chizheng.journey;

import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Steps of one journey: what comes after a step that failed is skipped, and pictures of the failure are kept. */
class InOrder implements ExecutionCondition, TestExecutionExceptionHandler {

    private static final String FAILED = "failed";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Optional<String> failed = context.getTestMethod().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(store(context).get(FAILED, String.class));
        return failed.map(step -> ConditionEvaluationResult.disabled("the journey ended at " + step))
                .orElseGet(() -> ConditionEvaluationResult.enabled("so far so good"));
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        String step = context.getRequiredTestMethod().getName();
        store(context).put(FAILED, step);
        if (context.getRequiredTestInstance() instanceof OfficerBecomesCertifiedIT test) {
            test.keepEvidence(step);
        }
        throw failure;
    }

    /** Of the whole class, so that each storage has its own journey. */
    private static Store store(ExtensionContext context) {
        ExtensionContext ofClass = context.getParent().orElseThrow();
        return ofClass.getStore(Namespace.create(InOrder.class, ofClass.getUniqueId()));
    }
}
