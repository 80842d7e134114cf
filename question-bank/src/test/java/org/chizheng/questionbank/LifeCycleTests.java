package org.chizheng.questionbank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chizheng.questionbank.QuestionFixtures.AUTHOR;
import static org.chizheng.questionbank.QuestionFixtures.NEIGHBOUR;
import static org.chizheng.questionbank.QuestionFixtures.READER;
import static org.chizheng.questionbank.QuestionFixtures.REVIEWER;
import static org.chizheng.questionbank.QuestionFixtures.saved;
import static org.chizheng.questionbank.QuestionFixtures.single;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chizheng.questionbank.Curator.Duty;
import org.chizheng.questionbank.Moved.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@RecordApplicationEvents
class LifeCycleTests {

    @Autowired
    Writing writing;

    @Autowired
    Reviewing reviewing;

    @Autowired
    QuestionBank bank;

    @Autowired
    ApplicationEvents events;

    private QuestionState state(QuestionId id) {
        return bank.find(AUTHOR, id).orElseThrow().state();
    }

    private Written.Saved submitted(String stem) {
        Written.Saved saved = saved(writing.write(AUTHOR, single(stem)));
        assertThat(writing.submit(AUTHOR, List.of(saved.question())).all()).isTrue();
        return saved;
    }

    @Test
    void aDraftIsReviewedBySomebodyElseAndApproved() {
        Written.Saved question = submitted("题一");
        Map<QuestionId, QuestionVersionId> seen = Map.of(question.question(), question.version());

        assertThat(reviewing.approve(AUTHOR, seen).refused()).containsValue(Refusal.OWN_QUESTION);
        assertThat(bank.writtenBy(AUTHOR, seen.keySet())).containsExactly(question.question());
        assertThat(state(question.question())).isEqualTo(QuestionState.IN_REVIEW);

        assertThat(reviewing.approve(REVIEWER, seen).moved()).containsExactly(question.question());
        assertThat(state(question.question())).isEqualTo(QuestionState.APPROVED);
        assertThat(events.stream(BankEvent.QuestionsApproved.class))
                .containsExactly(new BankEvent.QuestionsApproved(REVIEWER, List.of(question.question())));
    }

    @Test
    void whoeverWroteAnEarlierVersionDoesNotJudgeALaterOne() {
        Written.Saved first = submitted("题二");
        Curator second = new Curator(5, "命题人戊", "/1/", Set.of(Duty.AUTHOR));
        Written.Saved revised = saved(writing.revise(second, first.question(), first.version(), single("题二,修订")));
        writing.submit(second, List.of(first.question()));
        assertThat(reviewing
                        .approve(AUTHOR, Map.of(first.question(), revised.version()))
                        .refused())
                .containsEntry(first.question(), Refusal.OWN_QUESTION);
    }

    @Test
    void aVersionThatTheReviewerDidNotSeeIsNotApproved() {
        Written.Saved first = submitted("题三");
        saved(writing.revise(AUTHOR, first.question(), first.version(), single("题三,换了内容")));
        writing.submit(AUTHOR, List.of(first.question()));
        assertThat(reviewing
                        .approve(REVIEWER, Map.of(first.question(), first.version()))
                        .refused())
                .containsEntry(first.question(), Refusal.REVISED_MEANWHILE);
    }

    @Test
    void aRejectionNeedsWordsAndGoesBackToTheAuthor() {
        Written.Saved question = submitted("题四");
        assertThat(reviewing
                        .reject(REVIEWER, question.question(), question.version(), "  ")
                        .refused())
                .containsValue(Refusal.WORDS_MISSING);
        reviewing.reject(REVIEWER, question.question(), question.version(), "选项 B 有歧义");
        assertThat(state(question.question())).isEqualTo(QuestionState.DRAFT);
        assertThat(bank.remarks(AUTHOR, question.question()))
                .singleElement()
                .satisfies(remark -> assertThat(remark.words()).isEqualTo("选项 B 有歧义"));
    }

    @Test
    void suspendedResumedAndRetired() {
        Written.Saved question = submitted("题五");
        List<QuestionId> ids = List.of(question.question());
        reviewing.approve(REVIEWER, Map.of(question.question(), question.version()));
        assertThat(reviewing.suspend(REVIEWER, ids, "法条已修订").all()).isTrue();
        assertThat(reviewing.suspend(REVIEWER, ids, "再次").refused()).containsValue(Refusal.WRONG_STATE);
        assertThat(reviewing.resume(AUTHOR, ids).refused()).containsValue(Refusal.OWN_QUESTION);
        assertThat(reviewing.resume(REVIEWER, ids).all()).isTrue();
        assertThat(reviewing.retire(REVIEWER, ids, "不再使用").all()).isTrue();
        assertThat(writing.revise(AUTHOR, question.question(), question.version(), single("不能改")))
                .isEqualTo(new Written.Refused(Set.of(Flaw.RETIRED)));
    }

    @Test
    void aChangeOfContentMakesAVersionAndEqualContentMakesNone() {
        Written.Saved first = saved(writing.write(AUTHOR, single("题六")));
        assertThat(writing.revise(AUTHOR, first.question(), first.version(), single("题六")))
                .isEqualTo(first);
        Written.Saved second = saved(writing.revise(AUTHOR, first.question(), first.version(), single("题六改")));
        assertThat(writing.revise(AUTHOR, first.question(), first.version(), single("题六再改")))
                .isEqualTo(new Written.Refused(Set.of(Flaw.REVISED_MEANWHILE)));
        assertThat(bank.versions(AUTHOR, first.question()))
                .extracting(QuestionVersion::id)
                .containsExactly(second.version(), first.version());
        assertThat(bank.versions(AUTHOR, first.question()).getLast().content()).isEqualTo(single("题六"));
    }

    @Test
    void questionsAreSeenFromAboveAndBelowAndChangedFromAbove() {
        Written.Saved question = saved(writing.write(AUTHOR, single("题七")));
        assertThat(bank.find(REVIEWER, question.question())).isPresent();
        assertThat(bank.find(READER, question.question())).isPresent();
        assertThat(bank.find(NEIGHBOUR, question.question())).isEmpty();
        assertThat(bank.versions(NEIGHBOUR, question.question())).isEmpty();

        Curator below = new Curator(6, "县命题人", "/1/7/23/", Set.of(Duty.AUTHOR));
        assertThat(writing.submit(below, List.of(question.question())).refused())
                .containsValue(Refusal.NOT_YOURS);
        assertThat(writing.revise(below, question.question(), question.version(), single("改")))
                .isEqualTo(new Written.Refused(Set.of(Flaw.NOT_YOURS_TO_CHANGE)));
        assertThatThrownBy(() -> writing.write(READER, single("无权"))).isInstanceOf(SecurityException.class);
    }

    @Test
    void theWorkListHoldsWhatWaitsBelow() {
        Curator author = new Curator(7, "县命题人", "/2/9/", Set.of(Duty.AUTHOR));
        Written.Saved waiting = saved(writing.write(author, single("题八")));
        saved(writing.write(author, single("题九,草稿")));
        writing.submit(author, List.of(waiting.question()));
        Curator reviewer = new Curator(8, "审题人", "/2/", Set.of(Duty.REVIEWER));
        assertThat(bank.awaitingReview(reviewer, 0, 20).questions())
                .extracting(Question::id)
                .containsExactly(waiting.question());
        assertThat(bank.own(author, QuestionState.DRAFT, 0, 20).total()).isEqualTo(1);
    }
}
