package org.chizheng.questionbank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chizheng.questionbank.QuestionFixtures.AUTHOR;
import static org.chizheng.questionbank.QuestionFixtures.NEIGHBOUR;
import static org.chizheng.questionbank.QuestionFixtures.REVIEWER;
import static org.chizheng.questionbank.QuestionFixtures.approved;
import static org.chizheng.questionbank.QuestionFixtures.saved;
import static org.chizheng.questionbank.QuestionFixtures.single;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@RecordApplicationEvents
class RestoringTests {

    @Autowired
    Writing writing;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Restoring restoring;

    @Autowired
    QuestionBank bank;

    @Autowired
    ApplicationEvents events;

    private QuestionVersionId latest(QuestionId id) {
        return bank.find(AUTHOR, id).orElseThrow().current().id();
    }

    @Test
    void anEarlierVersionComesBackAsAFurtherOneThatIsADraft() {
        QuestionId id = approved(writing, reviewing, AUTHOR, single("恢复一"));
        saved(writing.revise(AUTHOR, id, latest(id), single("恢复一改坏了")));
        QuestionVersionId broken = latest(id);

        Written.Saved restored = saved(restoring.restore(AUTHOR, id, broken, 1));

        Question question = bank.find(AUTHOR, id).orElseThrow();
        assertThat(question.current().id()).isEqualTo(restored.version());
        assertThat(question.current().ordinal()).isEqualTo(3);
        assertThat(question.current().content()).isEqualTo(single("恢复一"));
        assertThat(question.state()).isEqualTo(QuestionState.DRAFT);
        assertThat(bank.versions(AUTHOR, id))
                .extracting(version -> version.content().stem())
                .containsExactly("恢复一", "恢复一改坏了", "恢复一");
        assertThat(bank.remarks(AUTHOR, id)).first().satisfies(remark -> {
            assertThat(remark.occasion()).isEqualTo(Remark.Occasion.RESTORED);
            assertThat(remark.version()).isEqualTo(restored.version());
            assertThat(remark.words()).isEqualTo("1");
            assertThat(remark.authorName()).isEqualTo(AUTHOR.name());
        });
        assertThat(events.stream(BankEvent.QuestionRestored.class))
                .containsExactly(new BankEvent.QuestionRestored(AUTHOR, id, restored.version(), 1));
    }

    @Test
    void whatIsTheLatestAlreadyMakesNoVersion() {
        QuestionId id = saved(writing.write(AUTHOR, single("恢复二"))).question();
        assertThat(saved(restoring.restore(AUTHOR, id, latest(id), 1)).version())
                .isEqualTo(latest(id));
        assertThat(bank.versions(AUTHOR, id)).hasSize(1);
        assertThat(bank.remarks(AUTHOR, id)).isEmpty();
    }

    @Test
    void theRulesOfWritingHold() {
        QuestionId id = saved(writing.write(AUTHOR, single("恢复三"))).question();
        QuestionVersionId first = latest(id);
        saved(writing.revise(AUTHOR, id, first, single("恢复三改")));
        QuestionVersionId second = latest(id);
        assertThat(restoring.restore(AUTHOR, id, first, 1))
                .isEqualTo(new Written.Refused(Set.of(Flaw.REVISED_MEANWHILE)));
        assertThat(restoring.restore(NEIGHBOUR, id, second, 1))
                .isEqualTo(new Written.Refused(Set.of(Flaw.NOT_YOURS_TO_CHANGE)));
        assertThatThrownBy(() -> restoring.restore(REVIEWER, id, second, 1)).isInstanceOf(SecurityException.class);
        assertThatThrownBy(() -> restoring.restore(AUTHOR, id, second, 9)).isInstanceOf(IllegalArgumentException.class);
        reviewing.retire(REVIEWER, List.of(id), "不再使用");
        assertThat(restoring.restore(AUTHOR, id, second, 1)).isEqualTo(new Written.Refused(Set.of(Flaw.RETIRED)));
        assertThat(bank.versions(AUTHOR, id)).hasSize(2);
    }
}
