package org.chizheng.gate;

import org.jspecify.annotations.Nullable;

/**
 * A decision with all that proves it.
 *
 * @param facts JSON of all facts that were judged
 */
public record DecisionDetail(
        DecisionSummary summary,
        Receipt receipt,
        String requestId,
        @Nullable Long profileVersion,
        int ruleVersion,
        String previousHash,
        String factsHash,
        String facts) {}
