package org.chizheng.sittings.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.chizheng.exams.Exam;
import org.chizheng.exams.FrozenPaper;
import org.chizheng.exams.Marks;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.response.Blank;
import org.chizheng.questionbank.response.Prompt;
import org.chizheng.questionbank.response.Response;
import org.chizheng.sittings.Answer;
import org.chizheng.sittings.AnswerTable;
import org.chizheng.sittings.Attempt;
import org.chizheng.sittings.Receipt;
import org.chizheng.sittings.SittingSettings;
import org.chizheng.sittings.incidents.Message;
import org.chizheng.sittings.receipts.ReceiptCheck;
import org.chizheng.sittings.receipts.SignedReceipt;
import org.jspecify.annotations.Nullable;

/**
 * What the exam page is told about its attempt. Instants are milliseconds since 1970. Holds no key, ever, and no
 * question after the end.
 *
 * @param drafts what came too late before the attempt went on, for the page to say anew; see {@link AnswerTable#drafts}
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
        List<String> materials,
        List<Question> questions,
        List<Given> answers,
        List<Given> drafts,
        @Nullable Proof receipt,
        @Nullable Long pausedAt,
        int leaves,
        boolean countsLeaving,
        boolean asksFullScreen,
        List<Note> messages) {

    /** A message of the invigilator that the candidate has not closed. */
    record Note(long id, String text, long at) {

        static Note of(Message message) {
            return new Note(message.id(), message.told(), message.at().toEpochMilli());
        }
    }

    record Candidate(String name) {}

    /**
     * @param material which of the paper's materials it belongs to, from 0; null if it stands by itself
     * @param prompts of a matching
     * @param blanks of a fill-in question, how many
     */
    record Question(
            int item,
            String type,
            String marks,
            @Nullable Integer material,
            String stem,
            List<Option> options,
            List<String> prompts,
            int blanks) {}

    record Given(int item, long seq, List<String> chosen, boolean flagged) {}

    /** @param code what {@link ReceiptCheck} checks, for an address; null where the receipt is older than signing */
    record Proof(
            String number,
            long handedInAt,
            int answered,
            int questions,
            String hash,
            @Nullable String code) {

        static Proof of(Receipt receipt) {
            return new Proof(
                    receipt.number(),
                    receipt.handedInAt().toEpochMilli(),
                    receipt.answered(),
                    receipt.questions(),
                    receipt.hash(),
                    receipt.handedOut().map(SignedReceipt::query).orElse(null));
        }
    }

    static AttemptPage of(
            Attempt attempt,
            Exam exam,
            String candidate,
            FrozenPaper paper,
            List<Answer> answers,
            List<Answer> drafts,
            List<Message> messages,
            long serverTime,
            SittingSettings settings,
            boolean questions) {
        Receipt receipt = attempt.receipt();
        boolean asks = questions && attempt.isUnderway();
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
                asks ? materials(paper) : List.of(),
                asks ? questions(paper) : List.of(),
                answers.stream().map(AttemptPage::given).toList(),
                drafts.stream().map(AttemptPage::given).toList(),
                receipt == null ? null : Proof.of(receipt),
                millis(attempt.pausedAt()),
                attempt.leaves(),
                exam.conduct().countsLeaving(),
                exam.conduct().asksFullScreen(),
                messages.stream().map(Note::of).toList());
    }

    static @Nullable Long millis(@Nullable Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }

    /** The materials of the paper's cases, each once, in the order of the paper. */
    static List<String> materials(FrozenPaper paper) {
        return paper.items().stream()
                .map(FrozenPaper.Item::material)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    static List<Question> questions(FrozenPaper paper) {
        List<String> materials = materials(paper);
        return paper.items().stream().map(item -> question(item, materials)).toList();
    }

    private static Question question(FrozenPaper.Item item, List<String> materials) {
        return new Question(
                item.item(),
                item.type().name(),
                Marks.plain(item.marks()).toPlainString(),
                item.material() == null ? null : materials.indexOf(item.material()),
                item.stem(),
                item.options(),
                item.response() instanceof Response.Matching matching
                        ? matching.prompts().stream().map(Prompt::text).toList()
                        : List.of(),
                item.response() instanceof Response.Blanks(List<Blank> blanks) ? blanks.size() : 0);
    }

    private static Given given(Answer answer) {
        return new Given(answer.item(), answer.seq(), answer.given(), answer.flagged());
    }
}
