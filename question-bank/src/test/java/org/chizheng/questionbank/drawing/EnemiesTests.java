package org.chizheng.questionbank.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chizheng.questionbank.QuestionFixtures.AUTHOR;
import static org.chizheng.questionbank.QuestionFixtures.NEIGHBOUR;
import static org.chizheng.questionbank.QuestionFixtures.READER;
import static org.chizheng.questionbank.QuestionFixtures.REVIEWER;
import static org.chizheng.questionbank.QuestionFixtures.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chizheng.questionbank.BankEvent;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionBankApplication;
import org.chizheng.questionbank.QuestionFixtures;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.QuestionVersionId;
import org.chizheng.questionbank.Reviewing;
import org.chizheng.questionbank.Writing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.event.EventListener;

@SpringBootTest(classes = {QuestionBankApplication.class, EnemiesTests.Ear.class})
class EnemiesTests {

    /** Hears what the bank tells. */
    static class Ear {

        final List<BankEvent> heard = new ArrayList<>();

        @EventListener
        void on(BankEvent event) {
            heard.add(event);
        }
    }

    @Autowired
    Writing writing;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Enemies enemies;

    @Autowired
    Drawing drawing;

    @Autowired
    Ear ear;

    private QuestionId approved(Curator author, String subject, int number) {
        return QuestionFixtures.approved(
                writing, reviewing, author, content(QuestionType.SINGLE, subject, subject + number, Set.of("A")));
    }

    @Test
    void enemiesNeverComeTogetherFromThenOnAndMayAgainOnceReconciled() {
        QuestionId one = approved(AUTHOR, "FEUD_A", 1);
        QuestionId other = approved(AUTHOR, "FEUD_A", 2);
        approved(AUTHOR, "FEUD_A", 3);
        approved(AUTHOR, "FEUD_A", 4);
        Blueprint two = new Blueprint(List.of(new Blueprint.Cell(QuestionType.SINGLE, "FEUD_A", 2, BigDecimal.ONE)));
        assertThat(timesTogether(two)).isGreaterThan(10);

        assertThat(enemies.oppose(AUTHOR, other, one)).isEqualTo(Enemies.Outcome.DONE);
        assertThat(timesTogether(two)).isZero();
        assertThat(drawing.prove(two, Outlook.at("/1/7/"), Circulation.ONE).feud())
                .isEqualTo(new Feasibility.Feud(Proof.TRIALS, Proof.TRIALS));
        assertThat(enemies.of(AUTHOR, one)).extracting(Question::id).containsExactly(other);
        assertThat(enemies.of(AUTHOR, other)).extracting(Question::id).containsExactly(one);
        assertThat(ear.heard).endsWith(new BankEvent.EnemiesMade(AUTHOR, List.of(other, one)));

        assertThat(enemies.oppose(AUTHOR, one, other)).isEqualTo(Enemies.Outcome.NOTHING_NEW);
        assertThat(enemies.reconcile(AUTHOR, one, other)).isEqualTo(Enemies.Outcome.DONE);
        assertThat(ear.heard).endsWith(new BankEvent.EnemiesReconciled(AUTHOR, List.of(one, other)));
        assertThat(enemies.of(AUTHOR, one)).isEmpty();
        assertThat(timesTogether(two)).isGreaterThan(10);
        assertThat(enemies.reconcile(AUTHOR, one, other)).isEqualTo(Enemies.Outcome.NOTHING_NEW);
    }

    @Test
    void onlyAnAuthorWhoKeepsOneAndSeesTheOtherMakesEnemies() {
        QuestionId own = approved(AUTHOR, "FEUD_B", 1);
        Curator province = new Curator(5, "省厅", "/1/", AUTHOR.duties());
        QuestionId above = approved(province, "FEUD_B", 2);
        QuestionId beside = approved(NEIGHBOUR, "FEUD_B", 3);

        assertThat(enemies.oppose(AUTHOR, own, own)).isEqualTo(Enemies.Outcome.SAME_QUESTION);
        assertThat(enemies.oppose(AUTHOR, own, beside)).isEqualTo(Enemies.Outcome.OUT_OF_SCOPE);
        assertThat(enemies.oppose(AUTHOR, own, new QuestionId(999_999))).isEqualTo(Enemies.Outcome.OUT_OF_SCOPE);
        assertThat(enemies.oppose(AUTHOR, own, above)).isEqualTo(Enemies.Outcome.DONE);
        assertThat(enemies.oppose(NEIGHBOUR, above, beside)).isEqualTo(Enemies.Outcome.DONE);
        assertThat(enemies.reconcile(NEIGHBOUR, above, own)).isEqualTo(Enemies.Outcome.OUT_OF_SCOPE);
        assertThat(enemies.of(AUTHOR, above)).extracting(Question::id).containsExactly(own);
        assertThat(enemies.of(NEIGHBOUR, own)).isEmpty();
        assertThatThrownBy(() -> enemies.oppose(READER, own, above)).isInstanceOf(SecurityException.class);
        assertThatThrownBy(() -> enemies.reconcile(REVIEWER, own, above)).isInstanceOf(SecurityException.class);
    }

    /** How many of four hundred papers have the first two questions of the subject. */
    private long timesTogether(Blueprint blueprint) {
        long together = 0;
        for (long seed = 0; seed < 400; seed++) {
            List<QuestionVersionId> versions = drawing.draw(blueprint, Outlook.at("/1/7/"), seed).items().stream()
                    .map(DrawnPaper.Item::version)
                    .toList();
            Set<String> numbers = drawing.contents(versions).values().stream()
                    .map(content -> content.stem().replaceAll("\\D", ""))
                    .collect(Collectors.toSet());
            together += numbers.equals(Set.of("1", "2")) ? 1 : 0;
        }
        return together;
    }
}
