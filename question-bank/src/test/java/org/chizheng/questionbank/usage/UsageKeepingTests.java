package org.chizheng.questionbank.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.chizheng.questionbank.QuestionFixtures.saved;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import org.chizheng.questionbank.ChangeFeed;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Curator.Duty;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionFixtures;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionState;
import org.chizheng.questionbank.QuestionVersionId;
import org.chizheng.questionbank.Writing;
import org.chizheng.questionbank.Written;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class UsageKeepingTests {

    private static final Instant MARCH = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T01:00:00Z");
    private static final long DAY = 86_400;
    private static final Curator AUTHOR = new Curator(61, "命题人", "/61/", Set.of(Duty.AUTHOR));
    private static long exams = ThreadLocalRandom.current().nextLong(1L << 40);

    @Autowired
    Writing writing;

    @Autowired
    UsageRecording recording;

    @Autowired
    Usages usages;

    @Autowired
    ChangeFeed feed;

    @Autowired
    TransactionTemplate transactions;

    private Written.Saved written() {
        return saved(writing.write(AUTHOR, QuestionFixtures.single("使用" + ++exams)));
    }

    private static ExamUse exam(Instant opens, Map<QuestionVersionId, Integer> papers) {
        return new ExamUse(++exams, opens, opens.plusSeconds(DAY), papers);
    }

    private void publish(ExamUse use) {
        transactions.executeWithoutResult(status -> recording.published(use));
    }

    private void answer(Map<QuestionVersionId, Answered> answers) {
        transactions.executeWithoutResult(status -> recording.answered(answers));
    }

    private Usage usage(QuestionId question) {
        return usages.of(List.of(question)).get(question);
    }

    @Test
    void countsExamsAndPapersAndKnowsTheLatestOfThem() {
        Written.Saved often = written();
        Written.Saved never = written();
        publish(exam(JUNE, Map.of(often.version(), 300)));
        publish(exam(MARCH, Map.of(often.version(), 7)));
        assertThat(usage(often.question())).isEqualTo(new Usage(2, 307, JUNE, JUNE.plusSeconds(DAY), Answered.NEVER));
        assertThat(usage(never.question())).isEqualTo(Usage.NEVER);
    }

    @Test
    void anExamThatIsToldAgainCountsOnce() {
        Written.Saved question = written();
        ExamUse use = exam(MARCH, Map.of(question.version(), 3));
        publish(use);
        publish(use);
        assertThat(usage(question.question()).exams()).isOne();
        assertThat(usage(question.question()).papers()).isEqualTo(3);
    }

    @Test
    void whatIsRolledBackWasNoUse() {
        Written.Saved question = written();
        long before = feed.latest();
        transactions.executeWithoutResult(status -> {
            recording.published(exam(MARCH, Map.of(question.version(), 3)));
            recording.answered(Map.of(question.version(), Answered.once(true, 1)));
            status.setRollbackOnly();
        });
        assertThat(usage(question.question())).isEqualTo(Usage.NEVER);
        assertThat(feed.latest()).isEqualTo(before);
    }

    @Test
    void isRecordedWithinTheActItselfOnly() {
        ExamUse use = exam(MARCH, Map.of(written().version(), 1));
        assertThatThrownBy(() -> recording.published(use)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void allVersionsOfAQuestionAreOneQuestion() {
        Written.Saved first = written();
        publish(exam(MARCH, Map.of(first.version(), 2)));
        Written.Saved second =
                saved(writing.revise(AUTHOR, first.question(), first.version(), QuestionFixtures.single("改后" + exams)));
        publish(exam(JUNE, Map.of(second.version(), 5)));
        assertThat(usage(first.question()).papers()).isEqualTo(7);
        answer(Map.of(first.version(), Answered.once(true, 1), second.version(), Answered.once(false, 0)));
        assertThat(usage(first.question()).answered().facility()).isEqualTo(0.5);
    }

    @Test
    void aQuestionIsInUseWhileItIsApprovedAndTheWindowIsNotOver() {
        Usage usage = new Usage(1, 1, MARCH, MARCH.plusSeconds(DAY), Answered.NEVER);
        assertThat(usage.inUse(QuestionState.APPROVED, MARCH.minusSeconds(9 * DAY)))
                .isTrue();
        assertThat(usage.inUse(QuestionState.APPROVED, MARCH.plusSeconds(DAY - 1)))
                .isTrue();
        assertThat(usage.inUse(QuestionState.APPROVED, MARCH.plusSeconds(DAY))).isFalse();
        assertThat(usage.inUse(QuestionState.SUSPENDED, MARCH)).isFalse();
        assertThat(Usage.NEVER.inUse(QuestionState.APPROVED, MARCH)).isFalse();
    }

    @Test
    void answersAddUpToFacilityAndDiscrimination() {
        Written.Saved question = written();
        answer(Map.of(question.version(), Answered.once(true, 0.9).plus(Answered.once(true, 0.7))));
        answer(Map.of(question.version(), Answered.once(false, 0.4).plus(Answered.once(true, 0.6))));
        Answered answered = usage(question.question()).answered();
        assertThat(answered.answers()).isEqualTo(4);
        assertThat(answered.facility()).isEqualTo(0.75);
        // correlation of 1 1 0 1 with .9 .7 .4 .6
        assertThat(answered.discrimination()).isCloseTo(0.8006, within(0.0001));
        assertThat(Answered.NEVER.facility()).isNaN();
        assertThat(Answered.once(true, 1).plus(Answered.once(true, 1)).discrimination())
                .isNaN();
    }

    @Test
    void anExamOfThousandsNotesEachOfItsQuestionsOnce() {
        List<Written.Saved> questions = new ArrayList<>();
        transactions.executeWithoutResult(status -> {
            for (int i = 0; i < 1_100; i++) {
                questions.add(written());
            }
        });
        long before = feed.latest();
        Map<QuestionVersionId, Integer> papers = new HashMap<>();
        questions.forEach(question -> papers.put(question.version(), 6_400));
        publish(exam(MARCH, papers));
        assertThat(feed.remaining(before)).isEqualTo(1_100);
        assertThat(feed.latest()).isEqualTo(before + 1_100);
        assertThat(feed.after(before, 5_000).questions())
                .extracting(Question::id)
                .containsExactlyInAnyOrderElementsOf(
                        questions.stream().map(Written.Saved::question).toList());
        assertThat(usages.of(questions.stream().map(Written.Saved::question).toList())
                        .values())
                .hasSize(1_100)
                .allSatisfy(usage -> assertThat(usage.papers()).isEqualTo(6_400));
    }

    @Test
    void examsThatArePublishedAtOnceLoseNoCount() {
        List<Written.Saved> questions = List.of(written(), written(), written());
        List<CompletableFuture<Void>> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Map<QuestionVersionId, Integer> papers = new HashMap<>();
            questions.forEach(question -> papers.put(question.version(), 10));
            ExamUse use = exam(MARCH, papers);
            all.add(CompletableFuture.runAsync(() -> publish(use)));
        }
        all.forEach(CompletableFuture::join);
        assertThat(questions).allSatisfy(question -> {
            assertThat(usage(question.question()).exams()).isEqualTo(8);
            assertThat(usage(question.question()).papers()).isEqualTo(80);
        });
    }
}
