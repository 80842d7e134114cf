package org.chizheng.marking;

import java.util.Set;
import java.util.stream.Collectors;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.TurnsTaken;
import org.chizheng.officers.OfficerId;
import org.springframework.stereotype.Component;

@Component
class DecidedTurns implements TurnsTaken {

    private final ResultTable results;

    DecidedTurns(ResultTable results) {
        this.results = results;
    }

    @Override
    public Set<OfficerId> at(ExamId exam) {
        return results.at(exam).stream().map(Result::officer).collect(Collectors.toSet());
    }
}
