package org.chizheng.marking;

import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.ResultVoiding;
import org.springframework.stereotype.Service;

/** 作废 of results while they are still the examiners' own. */
@Service
class VoidingResults implements ResultVoiding {

    private final ResultTable results;

    VoidingResults(ResultTable results) {
        this.results = results;
    }

    @Override
    public boolean strike(AttemptId attempt) {
        return change(attempt, true);
    }

    @Override
    public boolean restore(AttemptId attempt) {
        return change(attempt, false);
    }

    private boolean change(AttemptId attempt, boolean isVoid) {
        Result result = results.lock(attempt).orElseThrow();
        if (result.publishedAt() != null) {
            return false;
        }
        results.score(attempt, isVoid ? result.struck() : result.restored());
        return true;
    }
}
