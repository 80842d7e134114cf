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
import org.chizheng.questionbank.Commenting.Commented;
import org.chizheng.questionbank.Commenting.Commented.Why;
import org.chizheng.questionbank.Curator.Duty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@RecordApplicationEvents
class CommentingTests {

    @Autowired
    Writing writing;

    @Autowired
    Commenting commenting;

    @Autowired
    QuestionBank bank;

    @Autowired
    ApplicationEvents events;

    @Test
    void authorsAndReviewersTalkAboutAVersionOldestFirst() {
        Written.Saved first = saved(writing.write(AUTHOR, single("讨论一")));
        QuestionId id = first.question();
        assertThat(commenting.comment(REVIEWER, id, first.version(), " 选项 B 是否过宽？ "))
                .isInstanceOf(Commented.Said.class);
        Written.Saved second = saved(writing.revise(AUTHOR, id, first.version(), single("讨论一改")));
        commenting.comment(AUTHOR, id, second.version(), "已经改窄。");
        assertThat(commenting.thread(AUTHOR, id)).extracting(Remark::words).containsExactly("选项 B 是否过宽？", "已经改窄。");
        assertThat(commenting.thread(AUTHOR, id))
                .extracting(Remark::version)
                .containsExactly(first.version(), second.version());
        // what was said with steps is another list
        assertThat(bank.remarks(AUTHOR, id)).isEmpty();
        assertThat(events.stream(BankEvent.QuestionCommented.class)).hasSize(2);
    }

    @Test
    void aCommentOfNothingOrOfTooMuchIsRefused() {
        Written.Saved question = saved(writing.write(AUTHOR, single("讨论二")));
        QuestionId id = question.question();
        assertThat(commenting.comment(AUTHOR, id, question.version(), " \n "))
                .isEqualTo(new Commented.Refused(Why.WORDS_MISSING));
        assertThat(commenting.comment(AUTHOR, id, question.version(), "长".repeat(Commenting.LONGEST + 1)))
                .isEqualTo(new Commented.Refused(Why.TOO_LONG));
        assertThat(commenting.comment(AUTHOR, id, question.version(), "𠮷".repeat(Commenting.LONGEST / 2)))
                .isInstanceOf(Commented.Said.class);
    }

    @Test
    void onlyWhoSeesTheQuestionTalksAndListens() {
        Written.Saved question = saved(writing.write(AUTHOR, single("讨论三")));
        Written.Saved other = saved(writing.write(AUTHOR, single("讨论四")));
        QuestionId id = question.question();
        Curator below = new Curator(6, "县命题人", "/1/7/23/", Set.of(Duty.AUTHOR));
        assertThat(commenting.comment(below, id, question.version(), "县里用到了这题")).isInstanceOf(Commented.Said.class);
        assertThat(commenting.comment(NEIGHBOUR, id, question.version(), "看不到"))
                .isEqualTo(new Commented.Refused(Why.NOT_FOUND));
        assertThat(commenting.comment(AUTHOR, id, other.version(), "别的题的版本"))
                .isEqualTo(new Commented.Refused(Why.NOT_FOUND));
        assertThatThrownBy(() -> commenting.comment(READER, id, question.version(), "只读"))
                .isInstanceOf(SecurityException.class);
        assertThat(commenting.thread(NEIGHBOUR, id)).isEmpty();
        assertThat(commenting.counts(AUTHOR, List.of(id, other.question()))).isEqualTo(Map.of(id, 1));
        assertThat(commenting.counts(NEIGHBOUR, List.of(id))).isEmpty();
    }
}
