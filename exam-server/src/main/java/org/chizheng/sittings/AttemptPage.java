package org.chizheng.sittings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.chizheng.exams.Exam;
import org.chizheng.exams.FrozenPaper;
import org.chizheng.exams.Marks;
import org.chizheng.questionbank.Option;
import org.jspecify.annotations.Nullable;

/**
 * What the exam page is told about its attempt. Instants are milliseconds since 1970. Holds no key, ever, and no
 * question after the end.
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record AttemptPage(
        long attemptId,
        String examTitle,
        String part,
        Candidate candidate,
        String state,
        long serverTime,
        long startedAt,
        long deadline,
        long graceSeconds,
        long earliestHandIn,
        long lastSeq,
        List<Question> questions,
        List<Given> answers,
        @Nullable Proof receipt) {

    record Candidate(String name) {}

    record Question(int item, String type, String marks, String stem, List<Option> options) {}

    record Given(int item, long seq, List<String> chosen, boolean flagged) {}

    record Proof(String number, long handedInAt, int answered, int questions, String hash) {

        static Proof of(Receipt receipt) {
            return new Proof(
                    receipt.number(),
                    receipt.handedInAt().toEpochMilli(),
                    receipt.answered(),
                    receipt.questions(),
                    receipt.hash());
        }
    }

    static AttemptPage of(
            Attempt attempt,
            Exam exam,
            String candidate,
            FrozenPaper paper,
            List<Answer> answers,
            long serverTime,
            SittingSettings settings) {
        Receipt receipt = attempt.receipt();
        return new AttemptPage(
                attempt.id().value(),
                exam.title(),
                exam.part().name(),
                new Candidate(candidate),
                attempt.state().name(),
                serverTime,
                attempt.startedAt().toEpochMilli(),
                attempt.deadline().toEpochMilli(),
                settings.grace().toSeconds(),
                attempt.handInFrom().toEpochMilli(),
                attempt.lastSeq(),
                attempt.isUnderway()
                        ? paper.items().stream().map(AttemptPage::question).toList()
                        : List.of(),
                answers.stream().map(AttemptPage::given).toList(),
                receipt == null ? null : Proof.of(receipt));
    }

    private static Question question(FrozenPaper.Item item) {
        return new Question(
                item.item(),
                item.type().name(),
                Marks.plain(item.marks()).toPlainString(),
                item.stem(),
                item.options());
    }

    private static Given given(Answer answer) {
        return new Given(answer.item(), answer.seq(), answer.letters(), answer.flagged());
    }
}
