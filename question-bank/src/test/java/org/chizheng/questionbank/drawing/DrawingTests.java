package org.chizheng.questionbank.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.chizheng.questionbank.QuestionFixtures.AUTHOR;
import static org.chizheng.questionbank.QuestionFixtures.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.chizheng.questionbank.QuestionFixtures;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.QuestionVersionId;
import org.chizheng.questionbank.Reviewing;
import org.chizheng.questionbank.Writing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class DrawingTests {

    @Autowired
    Writing writing;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Drawing drawing;

    private void bank(String subject, QuestionType type, int count) {
        for (int i = 0; i < count; i++) {
            Set<String> key = type == QuestionType.MULTIPLE ? Set.of("A", "C") : Set.of("A");
            QuestionFixtures.approved(writing, reviewing, AUTHOR, content(type, subject, subject + type + i, key));
        }
    }

    private static Blueprint.Cell cell(String subject, QuestionType type, int count) {
        return new Blueprint.Cell(type, subject, count, new BigDecimal("2"));
    }

    @Test
    void theSameSeedDrawsTheSamePaperWithoutRepeatingAQuestion() {
        bank("DRAW_A", QuestionType.SINGLE, 30);
        bank("DRAW_A", QuestionType.TRUE_FALSE, 5);
        Blueprint blueprint = new Blueprint(List.of(
                cell("DRAW_A", QuestionType.SINGLE, 10),
                cell("DRAW_A", QuestionType.TRUE_FALSE, 5),
                cell("DRAW_A", QuestionType.SINGLE, 15)));

        DrawnPaper paper = drawing.draw(blueprint, Outlook.at("/1/7/"), 42);
        assertThat(drawing.draw(blueprint, Outlook.at("/1/7/"), 42)).isEqualTo(paper);
        assertThat(drawing.draw(blueprint, Outlook.at("/1/7/"), 43).items()).isNotEqualTo(paper.items());
        assertThat(paper.items())
                .hasSize(30)
                .extracting(DrawnPaper.Item::version)
                .doesNotHaveDuplicates();
        assertThat(paper.items())
                .extracting(DrawnPaper.Item::item)
                .startsWith(1, 2, 3)
                .endsWith(30);
        assertThat(paper.items())
                .allSatisfy(item -> assertThat(item.optionOrder()).doesNotHaveDuplicates());
        assertThat(paper.items().subList(10, 15))
                .allSatisfy(item -> assertThat(item.optionOrder()).containsExactly("A", "B"));
        assertThat(paper.items().stream()
                        .filter(item -> item.optionOrder().size() == 4)
                        .map(DrawnPaper.Item::optionOrder)
                        .distinct()
                        .count())
                .isGreaterThan(5);
        assertThat(drawing.contents(
                        paper.items().stream().map(DrawnPaper.Item::version).toList()))
                .hasSize(30);
    }

    @Test
    void cellsThatAskForTheSameShareTheSupply() {
        bank("DRAW_B", QuestionType.SINGLE, 15);
        Blueprint blueprint = new Blueprint(
                List.of(cell("DRAW_B", QuestionType.SINGLE, 10), cell("DRAW_B", QuestionType.SINGLE, 10)));
        Feasibility proof = drawing.prove(blueprint, Outlook.at("/1/7/"), Circulation.ONE);
        assertThat(proof.possible()).isFalse();
        assertThat(proof.cells()).extracting(Feasibility.CellSupply::available).containsExactly(15, 15);
        assertThat(proof.shortages()).containsExactly(new Feasibility.Shortage(List.of(0, 1), 20, 15, 1));
        assertThatThrownBy(() -> drawing.draw(blueprint, Outlook.at("/1/7/"), 1))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void onlyApprovedQuestionsThatAreVisibleFromThePathAreSupplied() {
        QuestionFixtures.saved(writing.write(AUTHOR, content(QuestionType.SINGLE, "DRAW_C", "草稿不抽", Set.of("A"))));
        bank("DRAW_C", QuestionType.SINGLE, 2);
        Blueprint one = new Blueprint(List.of(cell("DRAW_C", QuestionType.SINGLE, 1)));
        assertThat(drawing.prove(one, Outlook.at("/1/7/"), Circulation.ONE)
                        .cells()
                        .getFirst()
                        .available())
                .isEqualTo(2);
        assertThat(drawing.prove(one, Outlook.at("/1/7/23/"), Circulation.ONE).possible())
                .isTrue();
        assertThat(drawing.prove(one, Outlook.at("/1/"), Circulation.ONE).possible())
                .isTrue();
        assertThat(drawing.prove(one, Outlook.at("/1/8/"), Circulation.ONE).possible())
                .isFalse();

        bank("DRAW_C", QuestionType.SINGLE, 1);
        assertThat(drawing.prove(one, Outlook.at("/1/7/"), Circulation.ONE)
                        .cells()
                        .getFirst()
                        .available())
                .isEqualTo(3);
    }

    @Test
    void everyQuestionIsDrawnEquallyOften() {
        bank("DRAW_D", QuestionType.MULTIPLE, 20);
        Blueprint five = new Blueprint(List.of(cell("DRAW_D", QuestionType.MULTIPLE, 5)));
        Map<QuestionVersionId, Integer> drawn = new HashMap<>();
        Map<List<String>, Integer> orders = new HashMap<>();
        int papers = 8000;
        for (long seed = 0; seed < papers; seed++) {
            for (DrawnPaper.Item item :
                    drawing.draw(five, Outlook.at("/1/7/"), seed).items()) {
                drawn.merge(item.version(), 1, Integer::sum);
                orders.merge(item.optionOrder(), 1, Integer::sum);
            }
        }
        assertThat(drawn).hasSize(20);
        // 2000 expected each, standard deviation below 39: five of them is no accident
        assertThat(drawn.values()).allSatisfy(times -> assertThat(times).isCloseTo(papers / 4, within(195)));
        // 24 orders, 1667 expected each, standard deviation 40
        assertThat(orders).hasSize(24);
        assertThat(orders.values()).allSatisfy(times -> assertThat(times).isCloseTo(papers * 5 / 24, within(200)));
    }

    @Test
    void fewAndManyAreShuffledByTheSameSwaps() {
        for (long seed = 0; seed < 200; seed++) {
            int many = 60 + (int) (seed % 10);
            SeededNumbers numbers = new SeededNumbers(seed);
            List<Integer> left =
                    new ArrayList<>(IntStream.range(0, many).boxed().toList());
            for (int i = 0; i < 50; i++) {
                Collections.swap(left, i, i + numbers.below(many - i));
            }
            assertThat(new SeededNumbers(seed).places(50, many))
                    .containsExactly(
                            left.stream().limit(50).mapToInt(Integer::intValue).toArray());
        }
    }

    @Test
    void aPaperOfSeedOneIsTheSameForEver() {
        assertThat(new SeededNumbers(1).places(5, 1000)).containsExactly(232, 121, 791, 813, 104);
        assertThat(new SeededNumbers(1234567).next()).isEqualTo(6457827717110365317L);
    }
}
