package org.chizheng.marking;

import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.EarlierResults;
import org.springframework.stereotype.Service;

@Service
class KnownResults implements EarlierResults {

    private final ResultTable results;

    KnownResults(ResultTable results) {
        this.results = results;
    }

    @Override
    public Known of(AttemptId attempt) {
        return results.of(attempt)
                .filter(result -> result.publishedAt() != null)
                .map(result -> result.verdict() == Verdict.PASSED ? Known.PASSED : Known.NOT_PASSED)
                .orElse(Known.NOTHING);
    }
}
