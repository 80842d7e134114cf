package org.chizheng.questionbank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chizheng.questionbank.QuestionFixtures.saved;
import static org.chizheng.questionbank.QuestionFixtures.single;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chizheng.questionbank.Curator.Duty;
import org.chizheng.questionbank.WorkList.Item;
import org.chizheng.questionbank.WorkList.Pile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class WorkListTests {

    private static final Curator AUTHOR = new Curator(401, "命题人", "/4/1/", Set.of(Duty.AUTHOR));
    private static final Curator OTHER = new Curator(402, "另一命题人", "/4/1/", Set.of(Duty.AUTHOR, Duty.REVIEWER));
    private static final Curator REVIEWER = new Curator(403, "审题人", "/4/", Set.of(Duty.REVIEWER));

    @Autowired
    Writing writing;

    @Autowired
    Reviewing reviewing;

    @Autowired
    WorkList work;

    private Written.Saved submitted(Curator by, String stem) {
        Written.Saved saved = saved(writing.write(by, single(stem)));
        writing.submit(by, List.of(saved.question()));
        return saved;
    }

    private List<QuestionId> pile(Curator by, Pile pile) {
        return work.pile(by, pile, 0, 10).items().stream()
                .map(item -> item.question().id())
                .toList();
    }

    @Test
    void whatIsSentBackComesWithTheWordsUntilThereIsAFurtherVersion() {
        Curator author = new Curator(404, "命题人", "/4/2/", Set.of(Duty.AUTHOR));
        QuestionId draft = saved(writing.write(author, single("清单草稿"))).question();
        Written.Saved back = submitted(author, "清单退回");
        QuestionId waiting = submitted(author, "清单待审").question();
        reviewing.reject(REVIEWER, back.question(), back.version(), "第一次意见");
        writing.submit(author, List.of(back.question()));
        reviewing.reject(REVIEWER, back.question(), back.version(), "题干不清");

        assertThat(work.counts(author))
                .isEqualTo(Map.of(Pile.SENT_BACK, 1L, Pile.FROZEN, 0L, Pile.DRAFTS, 1L, Pile.IN_REVIEW, 1L));
        assertThat(pile(author, Pile.DRAFTS)).containsExactly(draft);
        assertThat(pile(author, Pile.IN_REVIEW)).containsExactly(waiting);
        assertThat(work.pile(author, Pile.SENT_BACK, 0, 10).items())
                .singleElement()
                .extracting(Item::remark)
                .satisfies(remark ->
                        assertThat(remark).isNotNull().extracting(Remark::words).isEqualTo("题干不清"));

        saved(writing.revise(author, back.question(), back.version(), single("清单退回改")));
        assertThat(pile(author, Pile.SENT_BACK)).isEmpty();
        assertThat(pile(author, Pile.DRAFTS)).containsExactlyInAnyOrder(draft, back.question());
    }

    @Test
    void everybodySeesTheirOwnPilesOnly() {
        QuestionId mine = saved(writing.write(AUTHOR, single("清单本人"))).question();
        QuestionId others = saved(writing.write(OTHER, single("清单他人"))).question();
        assertThat(pile(AUTHOR, Pile.DRAFTS)).contains(mine).doesNotContain(others);
        // moved to another unit, the questions of the old one are its business
        Curator moved = new Curator(AUTHOR.account(), AUTHOR.name(), "/4/9/", AUTHOR.duties());
        assertThat(work.counts(moved).values()).containsOnly(0L);
        assertThatThrownBy(() -> work.counts(REVIEWER)).isInstanceOf(SecurityException.class);
    }

    @Test
    void onlyWhatAReviewerMayJudgeCountsAsToJudge() {
        Curator author = new Curator(405, "命题人兼审题", "/4/3/", Set.of(Duty.AUTHOR, Duty.REVIEWER));
        Curator colleague = new Curator(406, "同事", "/4/3/", Set.of(Duty.AUTHOR, Duty.REVIEWER));
        submitted(author, "清单审一");
        submitted(colleague, "清单审二");
        submitted(colleague, "清单审三");
        assertThat(work.toJudge(author)).isEqualTo(2);
        assertThat(work.toJudge(colleague)).isEqualTo(1);
        assertThat(work.toJudge(new Curator(407, "邻", "/5/", Set.of(Duty.REVIEWER))))
                .isZero();
        assertThatThrownBy(() -> work.toJudge(AUTHOR)).isInstanceOf(SecurityException.class);
    }
}
