package org.chizheng.sittings;

import java.util.Set;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.TurnsTaken;
import org.chizheng.officers.OfficerId;
import org.springframework.stereotype.Component;

@Component
class BegunTurns implements TurnsTaken {

    private final AttemptTable attempts;

    BegunTurns(AttemptTable attempts) {
        this.attempts = attempts;
    }

    @Override
    public Set<OfficerId> at(ExamId exam) {
        return Set.copyOf(attempts.begunAt(exam));
    }
}
