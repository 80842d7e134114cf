package org.chizheng.sittings;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chizheng.exams.ExamId;
import org.springframework.stereotype.Service;

@Service
class StoredAttempts implements Attempts {

    private final AttemptTable attempts;
    private final AnswerTable answers;

    StoredAttempts(AttemptTable attempts, AnswerTable answers) {
        this.attempts = attempts;
        this.answers = answers;
    }

    @Override
    public Optional<ClosedAttempt> closed(AttemptId id) {
        return attempts.find(id)
                .filter(attempt -> !attempt.isUnderway())
                .map(attempt -> closed(
                        attempt, answers.current(id).stream().collect(Collectors.toMap(Answer::item, Answer::given))));
    }

    @Override
    public List<ClosedAttempt> closedAt(ExamId exam) {
        Map<AttemptId, Map<Integer, List<String>>> all = answers.closedAt(exam);
        return attempts.closedAt(exam).stream()
                .map(attempt -> closed(attempt, all.getOrDefault(attempt.id(), Map.of())))
                .toList();
    }

    @Override
    public boolean anyUnderway(ExamId exam) {
        return underway(exam) > 0;
    }

    @Override
    public int underway(ExamId exam) {
        return attempts.count(exam, true);
    }

    @Override
    public int finished(ExamId exam) {
        return attempts.count(exam, false);
    }

    private static ClosedAttempt closed(Attempt attempt, Map<Integer, List<String>> given) {
        return ClosedAttempt.of(
                attempt, Objects.requireNonNull(attempt.receipt()).handedInAt(), given);
    }
}
