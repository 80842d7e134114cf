package org.chizheng.marking;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chizheng.marking.essays.Essays;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.ResultWithdrawing;
import org.springframework.stereotype.Service;

/** Takes results back while they are still the examiners' own, and the essays with them; what they were is kept. */
@Service
class WithdrawingResults implements ResultWithdrawing {

    private final ResultTable results;
    private final Essays essays;
    private final Clock clock;

    WithdrawingResults(ResultTable results, Essays essays, Clock clock) {
        this.results = results;
        this.essays = essays;
        this.clock = clock;
    }

    @Override
    public Set<AttemptId> withdraw(Collection<AttemptId> attempts) {
        Set<AttemptId> free = new HashSet<>(attempts);
        for (Result result : results.lockAll(attempts)) {
            if (result.publishedAt() != null) {
                result.sat().ifPresent(free::remove);
            }
        }
        if (!free.isEmpty()) {
            results.withdraw(List.copyOf(free), clock.instant());
            essays.withdraw(List.copyOf(free), clock.instant());
        }
        return Set.copyOf(free);
    }
}
